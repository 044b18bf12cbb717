package fr.cdg62.carriere.reprise.document;

import fr.cdg62.carriere.impression.Destinataire;
import java.util.List;

/** The draft arrêté of classement, as printed. */
public record ArreteImprimable(
        Destinataire destinataire,
        String agent,
        String grade,
        String nomination,
        String regime,
        String classement,
        String indices,
        String maintien,
        boolean choisi,
        boolean aVerifier,
        List<Service> services,
        List<Pas> etapes) {
    /** A period of services. */
    public record Service(String periode, String nature, String employeur, String preuve) {}

    /** A step of the computation. */
    public record Pas(String libelle, String calcul, String resultat, String source) {}
}
