package fr.cdg62.carriere.api.retraite.echange;

import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;

/**
 * One operation of a correction.
 *
 * @param rang MODIFICATION, SUPPRESSION: place of the period in the content corrected, from 1; null for AJOUT
 * @param periode AJOUT, MODIFICATION: the period as it shall be; null for SUPPRESSION
 */
public record OperationPeriode(NatureOperation nature, Integer rang, PeriodeCompte periode) {}
