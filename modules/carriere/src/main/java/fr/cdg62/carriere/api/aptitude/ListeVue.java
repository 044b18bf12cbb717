package fr.cdg62.carriere.api.aptitude;

import java.time.LocalDate;
import java.util.Set;

/**
 * A liste d'aptitude and what the caller may do with it now.
 *
 * @param intitule French name: « Rédacteur territorial — promotion interne 2026 »
 * @param numero number of the arrêté, null until the list is établie
 * @param etablieLe day of the arrêté, first day of the inscriptions; null until then
 * @param publieeLe null until the list is published
 * @param inscrits people on the list, whatever became of them
 * @param version for {@code If-Match}
 */
public record ListeVue(
        long id,
        String intitule,
        NatureListe nature,
        String grade,
        String specialite,
        int annee,
        EtatListe etat,
        String numero,
        LocalDate etablieLe,
        LocalDate publieeLe,
        long inscrits,
        Set<EvenementListe> possibles,
        long version) {}
