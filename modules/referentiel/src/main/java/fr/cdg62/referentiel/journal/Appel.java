package fr.cdg62.referentiel.journal;

import fr.cdg62.referentiel.api.journal.Canal;

/** Where an act comes from. */
record Appel(Canal canal, String correlation, String acteur) {
    /** Actor of what nobody asked for. */
    static final String SYSTEME = "SYSTEME";
}
