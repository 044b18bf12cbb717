package fr.cdg62.carriere.avancement.document;

import java.util.List;

/** What the arrêtés of a tableau print. */
public record TableauImprimable(
        String collectivite,
        String numero,
        String grade,
        String annee,
        String arreteLe,
        String publieLe,
        String parts,
        List<Inscrit> inscrits,
        Nomination nomination) {

    /** An agent on the tableau. */
    public record Inscrit(String rang, String nom, String prenom, String motif) {}

    /** One nomination; empty texts where none is printed. */
    public record Nomination(
            String numero, String agent, String date, String echelon, String indices, String anciennete) {}
}
