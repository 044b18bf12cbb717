package fr.cdg62.carriere.grille;

import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.carriere.api.grille.GradeVue;
import fr.cdg62.carriere.grille.chargement.ChargementGrilles;
import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.socle.valeur.Periode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The grids delivered with the system, read without database, for the tests of every room. */
public final class Grillier {
    private Grillier() {}

    public static CatalogueGrilles livre() {
        return livre(List.of());
    }

    /** The same with versions added, each closing the one before, and the reclassements of these reforms. */
    public static CatalogueGrilles livre(List<Reclassement> reclassements, Grille... ajoutees) {
        Map<String, List<EchelonGrille>> echelons = new LinkedHashMap<>();
        lignes("/donnees/grilles-fpt.csv")
                .forEach(ligne -> echelons.computeIfAbsent(ligne.texte("grade"), grade -> new ArrayList<>())
                        .add(ChargementGrilles.echelon(ligne)));
        Map<String, List<Grille>> versions = new LinkedHashMap<>();
        echelons.forEach((grade, liste) -> versions.put(
                grade, new ArrayList<>(List.of(new Grille(grade, Periode.depuis(LocalDate.of(2024, 1, 1)), liste)))));
        for (Grille ajoutee : ajoutees) {
            List<Grille> liste = versions.get(ajoutee.grade());
            Grille avant = liste.remove(liste.size() - 1);
            liste.add(new Grille(
                    avant.grade(),
                    avant.periode().cloreLe(ajoutee.periode().debut().minusDays(1)),
                    avant.echelons()));
            liste.add(ajoutee);
        }
        return new CatalogueGrilles(grades(), versions, reclassements);
    }

    static List<GradeVue> grades() {
        return lignes("/donnees/grades.csv").stream()
                .map(ligne -> new GradeVue(
                        ligne.texte("code"),
                        ligne.texte("libelle"),
                        ligne.texte("cadre_emplois"),
                        ligne.texte("libelle_cadre"),
                        ligne.texte("filiere"),
                        ligne.texte("categorie"),
                        null,
                        ligne.entier("rang"),
                        ligne.texte("texte")))
                .toList();
    }

    /** Lines of a file of reference data. */
    public static List<LigneCsv> lignes(String ressource) {
        CSVFormat format = CSVFormat.Builder.create()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream flux = Grillier.class.getResourceAsStream(ressource);
                CSVParser lecteur = CSVParser.parse(
                        new StringReader(new String(flux.readAllBytes(), StandardCharsets.UTF_8)), format)) {
            return lecteur.stream()
                    .map(ligne -> new LigneCsv(ressource, ligne.getRecordNumber(), ligne.toMap()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
