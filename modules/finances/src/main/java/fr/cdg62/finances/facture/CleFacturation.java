package fr.cdg62.finances.facture;

import fr.cdg62.socle.valeur.Periode;

/** The idempotence key of R-FAC-1: one facture in force at most per mission, period and debtor. */
public record CleFacturation(String mission, Periode periode, String siren) {

    String texte() {
        return "%s|%s|%s|%s".formatted(mission, periode.debut(), periode.fin(), siren);
    }
}
