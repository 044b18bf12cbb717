package fr.cdg62.carriere.grille.chargement;

import fr.cdg62.carriere.fichier.LigneFichier;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.valeur.Periode;

/** What the lines of the three tables have in common. */
final class Lectures {
    private static final int SOURCE_MAX = 200;

    private Lectures() {}

    static Periode periode(LigneFichier ligne) {
        return new Periode(ligne.date("debut"), ligne.dateFacultative("fin"));
    }

    /** Where the figures come from: no row without a source and a mark. */
    static Source source(LigneFichier ligne) {
        String marque = ligne.texte("marque");
        return switch (marque) {
            case "source" -> new Source(ligne.texte("source", SOURCE_MAX), "", true);
            case "a-verifier" -> new Source(ligne.texte("source", SOURCE_MAX), "", false);
            default ->
                throw ligne.refus("marque", "source ou a-verifier attendu au lieu de « %s »".formatted(marque), null);
        };
    }
}
