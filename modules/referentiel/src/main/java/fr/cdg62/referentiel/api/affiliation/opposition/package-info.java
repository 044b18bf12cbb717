/** Oppositions to a voluntary affiliation, as other modules and entry points see them. */
package fr.cdg62.referentiel.api.affiliation.opposition;
