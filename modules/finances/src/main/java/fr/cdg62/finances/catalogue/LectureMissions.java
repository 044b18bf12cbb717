package fr.cdg62.finances.catalogue;

import fr.cdg62.finances.api.catalogue.Cercle;
import fr.cdg62.finances.api.catalogue.MissionVue;
import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.socle.valeur.Periode;
import java.util.List;

/** Reads a line of the file of the missions. */
final class LectureMissions {
    private LectureMissions() {}

    static MissionVue mission(LigneCsv ligne) {
        return new MissionVue(
                ligne.texte("code"),
                ligne.texte("libelle"),
                alias(texte(ligne, "alias")),
                Cercle.valueOf(ligne.texte("cercle")),
                oui(ligne, "socle_commun"),
                texte(ligne, "restriction_socle_commun"),
                oui(ligne, "toutes_collectivites"),
                texte(ligne, "convention"),
                ligne.texte("service"),
                ligne.texte("contact"),
                ligne.texte("presentation"),
                ligne.texte("module"),
                new Periode(ligne.date("debut"), ligne.date("fin")));
    }

    /** The names, as the file and the table write them one after the other. */
    static List<String> alias(String noms) {
        return noms.isEmpty() ? List.of() : List.of(noms.split("\\|", -1));
    }

    static boolean oui(LigneCsv ligne, String colonne) {
        return ligne.texte(colonne).equals("oui");
    }

    private static String texte(LigneCsv ligne, String colonne) {
        String texte = ligne.facultatif(colonne);
        return texte == null ? "" : texte;
    }
}
