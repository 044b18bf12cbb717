package fr.cdg62.carriere.api.retraite.cohorte;

import java.time.LocalDate;

/**
 * A cohort in a list.
 *
 * @param annee year of the campaign
 * @param naissance year of birth of its agents
 * @param fiableLe last day to make the accounts reliable
 */
public record LigneCohorte(
        long id, int annee, int naissance, TypeInformation type, EtatCohorte etat, LocalDate fiableLe) {}
