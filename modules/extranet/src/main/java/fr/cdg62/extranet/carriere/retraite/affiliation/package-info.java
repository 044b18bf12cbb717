/** Affiliations to the CNRACL, by REST. */
package fr.cdg62.extranet.carriere.retraite.affiliation;
