/** Affiliation: rules in plain Java, dated facts that supersede one another, yearly review, oppositions. */
package fr.cdg62.referentiel.affiliation;
