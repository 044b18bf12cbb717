package fr.cdg62.carriere.api.retraite.cohorte;

import java.time.LocalDate;
import java.util.Set;

/**
 * A cohort, counted over the agents the caller manages, or over those of one employer.
 *
 * @param annee year of the campaign
 * @param naissance year of birth of its agents
 * @param ouverteLe day the CdG opened it
 * @param fiableLe last day to make the accounts reliable: 31 May of the year
 * @param lanceeLe day the employers were asked, null before
 * @param fiabiliseeLe day the work was closed, null before
 * @param envoyeeLe day the agents received the documents, null before
 * @param note why accounts were not reliable, null when all were
 * @param agents number of agents
 * @param fiables number of those whose account is reliable
 * @param possibles events the caller may raise now
 * @param version to give back in {@code If-Match}
 */
public record CohorteVue(
        long id,
        int annee,
        int naissance,
        TypeInformation type,
        EtatCohorte etat,
        LocalDate ouverteLe,
        LocalDate fiableLe,
        LocalDate lanceeLe,
        LocalDate fiabiliseeLe,
        LocalDate envoyeeLe,
        String note,
        long agents,
        long fiables,
        Set<EvenementCohorte> possibles,
        long version) {}
