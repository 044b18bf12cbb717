package fr.cdg62.referentiel.echange;

import fr.cdg62.referentiel.api.echange.DemandeRejouable;

/** Distribution of the keys over the lock rows; the same on every instance. */
final class Verrous {
    /** Number of rows of table {@code referentiel_rejeu_verrou}, from 0. */
    static final int NOMBRE = 1024;

    private Verrous() {}

    static int rang(DemandeRejouable demande) {
        int h = String.join("\n", demande.canal(), demande.emetteur(), demande.cle())
                .hashCode();
        return Math.floorMod(h ^ (h >>> 16), NOMBRE);
    }
}
