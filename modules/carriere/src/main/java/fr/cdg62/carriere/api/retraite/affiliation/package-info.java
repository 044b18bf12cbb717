/** Affiliation to the CNRACL: declared for an agent, controlled by the CdG, then moved or ended. */
package fr.cdg62.carriere.api.retraite.affiliation;
