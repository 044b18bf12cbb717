package fr.cdg62.carriere.aptitude.document;

import java.util.List;

/**
 * What the arrêté and the attestation print.
 *
 * @param delivreeLe day of the attestation, empty for the arrêté
 * @param validite up to when, in French, empty for the arrêté
 */
public record AptitudeImprimable(
        String numero, String intitule, String etablieLe, String delivreeLe, String validite, List<Ligne> inscrits) {

    /** A lauréat. */
    public record Ligne(String nom, String prenom) {}
}
