package fr.cdg62.referentiel.journal;

import fr.cdg62.referentiel.api.journal.Canal;

/** What a seal covers of a line: everything in it. */
record Maillon(
        long ligne,
        long instantMs,
        String acteur,
        Canal canal,
        String correlation,
        String siren,
        String objet,
        String action,
        String detail) {}
