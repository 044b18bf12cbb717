package fr.cdg62.referentiel.api.affiliation;

import java.time.LocalDate;

/**
 * Takes or gives up the cotisation additionnelle, the régime staying the same.
 *
 * @param siren affiliated collectivité
 * @param debut 1 January of effect
 * @param additionnelle true to take it
 * @param motif why, in French
 * @param reference délibération or letter, may be empty
 * @param version version of the present membership as read by the caller
 */
public record ChoixAdditionnelle(
        String siren, LocalDate debut, boolean additionnelle, String motif, String reference, long version) {}
