package fr.cdg62.carriere.api.acte;

import java.time.LocalDate;

/**
 * The child for whom a congé parental, a disponibilité or a part time de droit is granted.
 *
 * @param naissance day of birth
 * @param arrivee day the adopted child arrived in the home, null when born to the parents
 * @param nombre children born or arrived together, 1 when null
 */
public record EnfantVise(LocalDate naissance, LocalDate arrivee, Integer nombre) {}
