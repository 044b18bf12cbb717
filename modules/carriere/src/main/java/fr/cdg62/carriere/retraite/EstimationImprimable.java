package fr.cdg62.carriere.retraite;

import fr.cdg62.carriere.impression.Destinataire;
import java.util.List;

/**
 * An estimation, as printed.
 *
 * @param hypotheses what was typed, one line each
 * @param aVerifier figures that wait for a confirmation
 */
public record EstimationImprimable(
        Destinataire destinataire,
        String agent,
        String naissance,
        String faiteLe,
        String ouverture,
        String sansDecote,
        String echelons,
        List<String> hypotheses,
        List<Ligne> departs,
        List<Detail> details,
        boolean reserves,
        List<String> aVerifier) {
    /** A departure, beside the others. */
    public record Ligne(
            String depart,
            String age,
            String trimestres,
            String indice,
            String taux,
            String ajustement,
            String montant) {}

    /** How the pension of a departure is obtained, and the shares of the survivors. */
    public record Detail(String depart, List<Pas> etapes, boolean reversible, List<Part> parts) {}

    /** What a survivor would receive. */
    public record Part(String beneficiaire, String taux, String montant) {}

    /** A step of the computation. */
    public record Pas(String libelle, String calcul, String resultat, String source) {}
}
