package fr.cdg62.finances.tarif;

import fr.cdg62.finances.api.tarif.TarifVue;
import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;

/** Reads a line of the two files of the grid; a column that a file does not have reads as empty. */
public final class LectureTarifs {
    private final LigneCsv ligne;

    private LectureTarifs(LigneCsv ligne) {
        this.ligne = ligne;
    }

    /** The row written on this line. */
    public static TarifVue tarif(LigneCsv ligne) {
        return new LectureTarifs(ligne).tarif();
    }

    private TarifVue tarif() {
        return new TarifVue(
                ligne.texte("mission"),
                ligne.texte("prestation"),
                ligne.texte("libelle"),
                texte("structure", "tous"),
                texte("metrique", ""),
                ligne.texte("libelle_guide"),
                entier("min"),
                entier("max"),
                prix(),
                ligne.texte("unite"),
                ligne.texte("periodicite"),
                entier("stockage_go"),
                entier("etalement_ans"),
                texte("regle", ""),
                texte("ambiguite", ""),
                texte("lecture", ""),
                new Periode(ligne.date("debut"), ligne.date("fin")),
                new Source(
                        ligne.texte("source"),
                        ligne.texte("reference"),
                        ligne.texte("verifiee").equals("oui")));
    }

    private String texte(String colonne, String defaut) {
        String texte = ligne.valeurs().containsKey(colonne) ? ligne.facultatif(colonne) : null;
        return texte == null ? defaut : texte;
    }

    private Integer entier(String colonne) {
        return texte(colonne, "").isEmpty() ? null : ligne.entier(colonne);
    }

    private BigDecimal prix() {
        return texte("prix", "").isEmpty() ? null : ligne.decimal("prix");
    }
}
