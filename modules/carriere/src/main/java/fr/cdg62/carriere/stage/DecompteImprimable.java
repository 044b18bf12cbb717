package fr.cdg62.carriere.stage;

import java.util.List;

/** The décompte of a stage, as printed. */
record DecompteImprimable(
        Destinataire destinataire,
        String agent,
        String grade,
        String debut,
        String fin,
        String titularisation,
        String arreteAu,
        List<Conge> absences,
        List<Pas> etapes) {
    /** Whom it is for. */
    record Destinataire(String nom, String siren) {}

    /** An absence. */
    record Conge(String libelle, String periode, String jours, String perdus, String effet) {}

    /** A step of the computation. */
    record Pas(String libelle, String calcul, String resultat, String source) {}
}
