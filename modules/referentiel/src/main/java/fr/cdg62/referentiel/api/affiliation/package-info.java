/** Membership of the centre de gestion as dated facts, and the yearly review of the thresholds (R-AFF-1 to R-AFF-7). */
package fr.cdg62.referentiel.api.affiliation;
