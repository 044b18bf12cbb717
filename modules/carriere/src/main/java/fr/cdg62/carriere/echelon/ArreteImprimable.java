package fr.cdg62.carriere.echelon;

import fr.cdg62.socle.trace.Etape;
import java.util.List;

/**
 * What the template of an arrêté reads; dates and lengths are already written in French.
 *
 * @param numero null for a draft
 * @param signeeLe null for a draft
 * @param texte text that sets the indexes of the grade
 * @param avertissement null when there is none
 */
record ArreteImprimable(
        String nom,
        String siren,
        String numero,
        String agent,
        String libelleGrade,
        String texte,
        int deEchelon,
        int versEchelon,
        int indiceBrut,
        int indiceMajore,
        String dateEffet,
        String reliquat,
        boolean aVerifier,
        String avertissement,
        String signeeLe,
        List<Etape> etapes) {

    /** Several arrêtés in one document. */
    record Recueil(String nom, List<ArreteImprimable> arretes) {}
}
