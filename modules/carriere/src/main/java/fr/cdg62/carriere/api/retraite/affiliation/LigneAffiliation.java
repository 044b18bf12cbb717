package fr.cdg62.carriere.api.retraite.affiliation;

import java.time.LocalDate;

/**
 * An affiliation in a list.
 *
 * @param dateEffet first day
 * @param fin last day, null while it holds
 * @param numero number at the CNRACL, null before the answer
 */
public record LigneAffiliation(
        long id, String agent, String siren, EtatAffiliation etat, LocalDate dateEffet, LocalDate fin, String numero) {}
