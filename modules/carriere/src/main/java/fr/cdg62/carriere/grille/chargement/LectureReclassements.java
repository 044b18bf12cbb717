package fr.cdg62.carriere.grille.chargement;

import fr.cdg62.carriere.api.grille.RapportChargement;
import fr.cdg62.carriere.fichier.FichierCsv;
import fr.cdg62.carriere.fichier.LigneFichier;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.carriere.grille.Reclassement;
import fr.cdg62.carriere.grille.TablesEnBase;
import fr.cdg62.socle.calendrier.DateFrancaise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads the tables of reforms: both grids must be loaded, and the index never falls. */
final class LectureReclassements {
    private static final Set<String> COLONNES = Set.of(
            "de_grade",
            "de_echelon",
            "vers_grade",
            "vers_echelon",
            "numerateur",
            "denominateur",
            "majoration_mois",
            "effet",
            "source",
            "marque");

    private final CatalogueGrilles catalogue;
    private final TablesEnBase tables;
    private final Map<List<Object>, Reclassement> lues = new HashMap<>();
    private final List<Reclassement> nouvelles = new ArrayList<>();
    private final List<String> changements = new ArrayList<>();
    private int inchangees;

    LectureReclassements(CatalogueGrilles catalogue, TablesEnBase tables) {
        this.catalogue = catalogue;
        this.tables = tables;
    }

    RapportChargement charger(String csv, boolean essai) {
        FichierCsv fichier = FichierCsv.lire(csv, COLONNES);
        fichier.lignes().forEach(ligne -> fichier.essayer(ligne, this::etudier));
        boolean ecrit = !essai && !fichier.estFautif();
        if (ecrit) {
            nouvelles.forEach(tables::publier);
        }
        return new RapportChargement(ecrit, fichier.lignes().size(), inchangees, changements, fichier.fautes());
    }

    private Reclassement etudier(LigneFichier ligne) {
        Reclassement nouveau = lire(ligne);
        exigerIndice(ligne, nouveau);
        if (lues.put(List.of(nouveau.deGrade(), nouveau.deEchelon(), nouveau.effet()), nouveau) != null) {
            throw ligne.refus("de_echelon", "cet échelon est déjà reclassé par ce fichier", null);
        }
        Reclassement publie = catalogue
                .reclassement(nouveau.deGrade(), nouveau.deEchelon(), nouveau.effet())
                .orElse(null);
        if (publie == null) {
            nouvelles.add(nouveau);
            changements.add("%s échelon %d → %s échelon %d au %s"
                    .formatted(
                            nouveau.deGrade(),
                            nouveau.deEchelon(),
                            nouveau.versGrade(),
                            nouveau.versEchelon(),
                            DateFrancaise.courte(nouveau.effet())));
        } else if (memes(publie, nouveau)) {
            inchangees++;
        } else {
            throw ligne.refus("de_echelon", "cette ligne est publiée autrement : elle ne change pas", null);
        }
        return nouveau;
    }

    private Reclassement lire(LigneFichier ligne) {
        int denominateur = ligne.entier("denominateur");
        if (denominateur <= 0) {
            throw ligne.refus("denominateur", "nombre positif attendu", null);
        }
        return new Reclassement(
                catalogue.grade(ligne.texte("de_grade")).code(),
                ligne.entier("de_echelon"),
                catalogue.grade(ligne.texte("vers_grade")).code(),
                ligne.entier("vers_echelon"),
                ligne.entier("numerateur"),
                denominateur,
                Objects.requireNonNullElse(ligne.entierFacultatif("majoration_mois"), 0),
                ligne.date("effet"),
                Lectures.source(ligne));
    }

    private void exigerIndice(LigneFichier ligne, Reclassement nouveau) {
        LocalDate veille = nouveau.effet().minusDays(1);
        int avant = catalogue
                .au(nouveau.deGrade(), veille)
                .echelon(nouveau.deEchelon())
                .indiceMajore();
        int apres = catalogue
                .au(nouveau.versGrade(), nouveau.effet())
                .echelon(nouveau.versEchelon())
                .indiceMajore();
        if (apres < avant) {
            throw ligne.refus("vers_echelon", "l'indice majoré tombe de %d à %d".formatted(avant, apres), null);
        }
    }

    private static boolean memes(Reclassement publie, Reclassement nouveau) {
        return publie.versGrade().equals(nouveau.versGrade())
                && publie.versEchelon() == nouveau.versEchelon()
                && publie.numerateur() == nouveau.numerateur()
                && publie.denominateur() == nouveau.denominateur()
                && publie.majorationMois() == nouveau.majorationMois();
    }
}
