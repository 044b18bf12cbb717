package fr.cdg62.carriere.grille.chargement;

import fr.cdg62.carriere.api.fichier.FauteLigne;
import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.carriere.api.grille.RapportChargement;
import fr.cdg62.carriere.fichier.FichierCsv;
import fr.cdg62.carriere.fichier.LigneFichier;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.carriere.grille.Grille;
import fr.cdg62.carriere.grille.TablesEnBase;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads versions of grids and publishes those that are new and consistent. */
final class LectureGrilles {
    private static final Set<String> COLONNES = Set.of(
            "grade", "echelon", "indice_brut", "indice_majore", "duree_mois", "debut", "fin", "source", "marque");

    private final CatalogueGrilles catalogue;
    private final TablesEnBase tables;
    private final List<Grille> nouvelles = new ArrayList<>();
    private final List<String> changements = new ArrayList<>();
    private int inchangees;

    LectureGrilles(CatalogueGrilles catalogue, TablesEnBase tables) {
        this.catalogue = catalogue;
        this.tables = tables;
    }

    /** An échelon on its line. */
    private record Lue(LigneFichier ligne, String grade, Periode periode, EchelonGrille echelon) {}

    RapportChargement charger(String csv, boolean essai) {
        FichierCsv fichier = FichierCsv.lire(csv, COLONNES);
        Map<List<Object>, List<Lue>> versions = new LinkedHashMap<>();
        for (LigneFichier ligne : fichier.lignes()) {
            fichier.essayer(ligne, this::lire).ifPresent(lue -> versions.computeIfAbsent(
                            List.of(lue.grade(), lue.periode().debut()), cle -> new ArrayList<>())
                    .add(lue));
        }
        if (!fichier.estFautif()) {
            versions.values().forEach(lues -> etudier(fichier, lues));
        }
        boolean ecrit = !essai && !fichier.estFautif();
        if (ecrit) {
            nouvelles.forEach(tables::publier);
        }
        return new RapportChargement(ecrit, fichier.lignes().size(), inchangees, changements, fichier.fautes());
    }

    private Lue lire(LigneFichier ligne) {
        String grade = catalogue.grade(ligne.texte("grade")).code();
        return new Lue(
                ligne,
                grade,
                Lectures.periode(ligne),
                new EchelonGrille(
                        ligne.entier("echelon"),
                        ligne.entier("indice_brut"),
                        ligne.entier("indice_majore"),
                        ligne.entierFacultatif("duree_mois"),
                        Lectures.source(ligne)));
    }

    private void etudier(FichierCsv fichier, List<Lue> lues) {
        Lue premiere = lues.get(0);
        LocalDate debut = premiere.periode().debut();
        List<EchelonGrille> echelons = lues.stream()
                .map(Lue::echelon)
                .sorted(Comparator.comparing(EchelonGrille::numero))
                .toList();
        Grille version = new Grille(premiere.grade(), premiere.periode(), echelons);
        Grille publiee = derniere(premiere.grade());
        if (publiee != null && publiee.periode().debut().equals(debut)) {
            confronter(fichier, premiere, publiee, version);
            return;
        }
        if (publiee != null && debut.isBefore(publiee.periode().debut())) {
            noter(
                    fichier,
                    premiere,
                    "une version plus récente est publiée depuis le %s"
                            .formatted(DateFrancaise.courte(publiee.periode().debut())));
            return;
        }
        List<String> fautes = ControleGrille.fautes(echelons, correspondances(version));
        fautes.forEach(faute -> noter(fichier, premiere, faute));
        if (fautes.isEmpty()) {
            accepter(version, publiee);
        }
    }

    private Map<Integer, Integer> correspondances(Grille version) {
        LocalDate debut = version.periode().debut();
        return tables.correspondances(debut, nouvelles);
    }

    private void confronter(FichierCsv fichier, Lue premiere, Grille publiee, Grille version) {
        boolean memes = publiee.echelons().size() == version.echelons().size();
        for (int i = 0; memes && i < version.echelons().size(); i++) {
            EchelonGrille avant = publiee.echelons().get(i);
            EchelonGrille apres = version.echelons().get(i);
            memes = new EchelonGrille(
                            avant.numero(), avant.indiceBrut(), avant.indiceMajore(), avant.dureeMois(), apres.source())
                    .equals(apres);
        }
        if (memes) {
            inchangees += version.echelons().size();
        } else {
            noter(
                    fichier,
                    premiere,
                    "une version publiée ne change pas : donnez à la nouvelle une autre date de début, l'ancienne sera fermée la veille");
        }
    }

    private void accepter(Grille version, Grille publiee) {
        nouvelles.add(version);
        String debut = DateFrancaise.courte(version.periode().debut());
        changements.add(
                "%s : nouvelle version au %s, %d échelons".formatted(version.grade(), debut, version.dernier()));
        if (publiee != null) {
            changements.add("%s : version du %s fermée la veille du %s"
                    .formatted(
                            version.grade(),
                            DateFrancaise.courte(publiee.periode().debut()),
                            debut));
            changements.addAll(differences(publiee, version));
        }
    }

    private static List<String> differences(Grille avant, Grille apres) {
        List<String> differences = new ArrayList<>();
        for (EchelonGrille echelon : apres.echelons()) {
            String neuf = texte(echelon);
            String ancien = avant.contient(echelon.numero()) ? texte(avant.echelon(echelon.numero())) : "absent";
            if (!neuf.equals(ancien)) {
                differences.add("%s, échelon %d : %s → %s".formatted(apres.grade(), echelon.numero(), ancien, neuf));
            }
        }
        return differences;
    }

    private static String texte(EchelonGrille echelon) {
        return "IB %d, IM %d, %s"
                .formatted(
                        echelon.indiceBrut(),
                        echelon.indiceMajore(),
                        echelon.dureeMois() == null ? "sans durée" : echelon.dureeMois() + " mois");
    }

    private Grille derniere(String grade) {
        List<Grille> versions = catalogue.versions(grade);
        return versions.isEmpty() ? null : versions.get(versions.size() - 1);
    }

    private static void noter(FichierCsv fichier, Lue lue, String message) {
        fichier.noter(new FauteLigne(
                lue.ligne().numero(),
                "grade",
                "%s au %s, %s"
                        .formatted(
                                lue.grade(), DateFrancaise.courte(lue.periode().debut()), message)));
    }
}
