package fr.cdg62.carriere.api.aptitude;

import java.time.LocalDate;

/**
 * A published list as everybody may read it.
 *
 * @param inscrits people still on it today
 */
public record ListePublique(
        long id, String intitule, NatureListe nature, int annee, String numero, LocalDate etablieLe, long inscrits) {}
