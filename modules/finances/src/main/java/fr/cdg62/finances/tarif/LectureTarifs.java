package fr.cdg62.finances.tarif;

import fr.cdg62.finances.api.tarif.TarifVue;
import fr.cdg62.finances.donnees.LigneCsv;
import java.util.List;

/** Reads the two files of the grid. */
final class LectureTarifs {
    private LectureTarifs() {}

    /** Prices by the unit. */
    static List<TarifVue> forfaits() {
        return LigneCsv.fichier("tarifs-forfaits.csv").stream()
                .map(ligne -> tarif(ligne, "tous"))
                .toList();
    }

    /** Prices by bracket. */
    static List<TarifVue> tranches() {
        return LigneCsv.fichier("tarifs-tranches.csv").stream()
                .map(ligne -> tarif(ligne, ligne.texte("structure")))
                .toList();
    }

    private static TarifVue tarif(LigneCsv ligne, String structure) {
        return new TarifVue(
                ligne.texte("mission"),
                ligne.texte("prestation"),
                ligne.texte("libelle"),
                structure,
                ligne.texte("metrique"),
                ligne.texte("libelle_guide"),
                ligne.entier("min"),
                ligne.entier("max"),
                ligne.decimal("prix"),
                ligne.texte("unite"),
                ligne.texte("periodicite"),
                ligne.entier("stockage_go"),
                ligne.entier("etalement_ans"),
                ligne.texte("regle"),
                ligne.texte("ambiguite"),
                ligne.texte("lecture"),
                ligne.validite(),
                ligne.source());
    }
}
