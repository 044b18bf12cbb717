package fr.cdg62.carriere.classement.chargement;

import fr.cdg62.carriere.classement.Articles;
import fr.cdg62.carriere.classement.Echelles;
import fr.cdg62.carriere.classement.TablesClassement;
import fr.cdg62.carriere.grille.Grillier;
import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import java.util.List;
import java.util.Map;

/** The tables delivered with the system, read without database, for the tests of every room. */
public final class Tables {
    private Tables() {}

    public static TablesClassement livrees() {
        return new TablesClassement(
                lignes("/donnees/classement-avancement.csv").stream()
                        .map(LectureTables::avancement)
                        .toList(),
                lignes("/donnees/classement-nomination.csv").stream()
                        .map(LectureTables::nomination)
                        .toList(),
                new Echelles(Map.of(
                        "ADJ_ADM", "C1",
                        "ADJ_ADM_P2", "C2",
                        "ADJ_ADM_P1", "C3",
                        "REDACTEUR", "B1",
                        "REDACTEUR_P2", "B2",
                        "REDACTEUR_P1", "B3")),
                new Articles(Map.of(
                        "C1>C2", "décret n° 2016-596, art. 11",
                        "ATTACHE>ATTACHE_P", "décret n° 87-1099, art. 21",
                        "C-ART6-II", "décret n° 2016-596, art. 6 II",
                        "B-ART21", "décret n° 2010-329, art. 21",
                        "A-ART5-B", "décret n° 2006-1695, art. 5",
                        "A-ART9", "décret n° 2006-1695, art. 9")));
    }

    private static List<LigneCsv> lignes(String ressource) {
        return Grillier.lignes(ressource);
    }
}
