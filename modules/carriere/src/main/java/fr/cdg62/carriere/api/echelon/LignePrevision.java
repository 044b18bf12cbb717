package fr.cdg62.carriere.api.echelon;

import java.time.LocalDate;

/**
 * An avancement d'échelon that a collectivité is to pronounce.
 *
 * @param proposition the proposal it comes from
 * @param indiceMajoreActuel IM of the échelon held, in the grid in force on the date of effect; null when it has none
 * @param indiceMajore IM of the échelon reached
 * @param gain points of IM gained, null when the IM held is not known
 * @param dateEffet first day in the échelon reached; in the past for one that is late
 */
public record LignePrevision(
        long proposition,
        long carriere,
        String siren,
        String nom,
        String prenom,
        String grade,
        int deEchelon,
        int versEchelon,
        Integer indiceMajoreActuel,
        int indiceMajore,
        Integer gain,
        LocalDate dateEffet,
        EtatProposition etat) {}
