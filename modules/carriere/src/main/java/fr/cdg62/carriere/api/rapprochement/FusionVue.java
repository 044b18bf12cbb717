package fr.cdg62.carriere.api.rapprochement;

import java.time.LocalDate;

/**
 * A merge, kept with what it moved.
 *
 * @param intitule name and first name of the person, on the day of the merge
 * @param siren his employer that day
 * @param deplaces number of careers, dossiers and pieces moved
 * @param defaiteLe day it was undone, null when it stands
 */
public record FusionVue(
        long id,
        long garde,
        long absorbe,
        String intitule,
        String siren,
        String motif,
        String acteur,
        LocalDate faiteLe,
        int deplaces,
        LocalDate defaiteLe,
        long version) {}
