package fr.cdg62.carriere.grille.chargement;

import fr.cdg62.carriere.api.grille.RapportChargement;
import fr.cdg62.carriere.fichier.FichierCsv;
import fr.cdg62.carriere.fichier.LigneFichier;
import fr.cdg62.carriere.grille.LigneBareme;
import fr.cdg62.carriere.grille.TablesEnBase;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.valeur.Periode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads rows of the barème A and publishes the new ones. */
final class LectureBareme {
    private static final Set<String> COLONNES =
            Set.of("indice_brut", "indice_majore", "debut", "fin", "source", "marque");

    private final TablesEnBase tables;
    private final Map<Integer, LigneBareme> dernieres = new HashMap<>();
    private final List<LigneBareme> nouvelles = new ArrayList<>();
    private final List<String> changements = new ArrayList<>();
    private int inchangees;

    LectureBareme(TablesEnBase tables) {
        this.tables = tables;
    }

    RapportChargement charger(String csv, boolean essai) {
        FichierCsv fichier = FichierCsv.lire(csv, COLONNES);
        tables.bareme().forEach(ligne -> dernieres.put(ligne.indiceBrut(), ligne));
        fichier.lignes().forEach(ligne -> fichier.essayer(ligne, this::etudier));
        boolean ecrit = !essai && !fichier.estFautif();
        if (ecrit) {
            nouvelles.forEach(tables::publier);
        }
        return new RapportChargement(ecrit, fichier.lignes().size(), inchangees, changements, fichier.fautes());
    }

    private LigneBareme etudier(LigneFichier ligne) {
        int indiceBrut = ligne.entier("indice_brut");
        int indiceMajore = ligne.entier("indice_majore");
        Periode periode = Lectures.periode(ligne);
        LigneBareme nouvelle = new LigneBareme(indiceBrut, indiceMajore, periode, Lectures.source(ligne));
        LigneBareme derniere = dernieres.get(indiceBrut);
        if (derniere == null || periode.debut().isAfter(derniere.debut())) {
            dernieres.put(indiceBrut, nouvelle);
            nouvelles.add(nouvelle);
            changements.add("indice brut %d : indice majoré %s → %d au %s"
                    .formatted(
                            indiceBrut,
                            derniere == null ? "absent" : String.valueOf(derniere.indiceMajore()),
                            indiceMajore,
                            DateFrancaise.courte(periode.debut())));
        } else if (periode.debut().equals(derniere.debut()) && indiceMajore == derniere.indiceMajore()) {
            inchangees++;
        } else {
            throw ligne.refus(
                    "debut",
                    "l'indice brut %d vaut l'indice majoré %d depuis le %s : une valeur publiée ne change pas, elle est remplacée à une date ultérieure"
                            .formatted(indiceBrut, derniere.indiceMajore(), DateFrancaise.courte(derniere.debut())),
                    null);
        }
        return nouvelle;
    }
}
