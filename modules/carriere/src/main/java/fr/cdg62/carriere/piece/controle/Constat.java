package fr.cdg62.carriere.piece.controle;

import fr.cdg62.carriere.api.piece.Anomalie;
import fr.cdg62.carriere.api.piece.Gravite;
import fr.cdg62.socle.probleme.CodeProbleme;

/**
 * What the control finds.
 *
 * @param refus code of the refusal it entails, null when it blocks nothing
 */
record Constat(CodeProbleme refus, Anomalie anomalie) {
    static Constat bloquant(CodeProbleme refus, String champ, String message) {
        return new Constat(refus, new Anomalie(refus.code(), Gravite.BLOQUANTE, champ, message));
    }

    static Constat simple(String code, String champ, String message) {
        return new Constat(null, new Anomalie(code, Gravite.NON_BLOQUANTE, champ, message));
    }

    boolean bloque() {
        return refus != null;
    }
}
