package fr.cdg62.carriere.promotion.quota;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.socle.trace.Tracage;

/** An act, counted as a recruitment or not, and why. */
record Recrutement(ActeRecrutement acte, boolean compte, String motif) {

    static Recrutement compte(ActeRecrutement acte, String motif) {
        return new Recrutement(acte, true, motif);
    }

    static Recrutement nonCompte(ActeRecrutement acte, String motif) {
        return new Recrutement(acte, false, motif);
    }

    void tracer(Tracage trace) {
        trace.etape(
                acte.type().libelle(),
                "%s %s, %s, le %s".formatted(acte.prenom(), acte.nom(), acte.siren(), courte(acte.effet())),
                "%s : %s".formatted(compte ? "compté" : "non compté", motif),
                "décret n° 2013-593, art. 31");
    }
}
