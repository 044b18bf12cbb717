package fr.cdg62.carriere.classement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.classement.Validite.Usage;
import fr.cdg62.carriere.classement.chargement.Tables;
import fr.cdg62.carriere.grille.Grille;
import fr.cdg62.carriere.grille.Grillier;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesNominationTest {
    private static final LocalDate JOUR = LocalDate.of(2026, 12, 1);
    private static final TablesClassement TABLES = Tables.livrees();
    private static final Grille C2 = Grillier.livre().au("ADJ_ADM_P2", JOUR);

    @ParameterizedTest(name = "{0} mois de contrats → C2 échelon {1} avec {2} jours")
    @CsvSource({
        "0, 1, 0", "15, 1, 0", "16, 1, 0", "17, 1, 22", "31, 1, 337", "32, 2, 0",
        "33, 2, 0", "63, 2, 0", "64, 2, 0", "65, 2, 11", "95, 2, 348", "96, 3, 0",
        "97, 3, 11", "108, 3, 135", "127, 3, 348", "128, 4, 0", "129, 4, 11", "159, 4, 348",
        "160, 5, 0", "161, 5, 11", "191, 5, 348", "192, 6, 0", "193, 6, 7", "239, 6, 352",
        "240, 7, 0", "241, 7, 15", "264, 7, 360", "287, 7, 705", "288, 8, 0", "289, 8, 0",
        "351, 8, 0", "352, 8, 0", "353, 8, 11", "415, 8, 708", "416, 9, 0", "417, 9, 22",
        "463, 9, 1057", "464, 9, 1080", "465, 9, 1080", "519, 9, 1080"
    })
    @DisplayName("Tables statutaires, § 2.2 : services de contractuel en C2, chaque seuil à −1, 0 et +1 mois")
    void servicesEnC2(int mois, int echelon, int jours) {
        assertThat(echelon(ligne(mois))).isEqualTo(echelon);
        assertThat(conserves(mois)).isEqualTo(new Duree(jours));
    }

    @Test
    @DisplayName("De 0 à 519 mois, la position en C2 ne recule jamais")
    void laPositionNeReculeJamais() {
        int avant = -1;
        for (int mois = 0; mois < 520; mois++) {
            int position = position(mois);
            assertThat(position).as("%d mois", mois).isGreaterThanOrEqualTo(avant);
            avant = position;
        }
    }

    @Test
    void toutesLesLongueursTombentDansUneSeuleLigne() {
        for (int mois = 0; mois < 520; mois++) {
            Fraction jours = Formule.mois(mois);
            assertThat(lignes().stream().filter(ligne -> ligne.tranche().contient(jours)))
                    .as("%d mois", mois)
                    .hasSize(1);
        }
    }

    @Test
    @DisplayName("Tables statutaires, § 2.1 bis : C1 échelon 9 avec 18 mois en 2020 → C2 échelon 7 avec 12 mois")
    void ancienneTableC1() {
        LigneNomination ligne = TABLES.nomination("C-ART4-III", 9, LocalDate.of(2020, 6, 1), Usage.RECONSTITUTION)
                .get(0);

        assertThat(ligne.arrivee()).isEqualTo("7");
        assertThat(ligne.formule().conserver(Formule.mois(18), Optional.of(Duree.mois(24))))
                .isEqualTo(Duree.mois(12));
    }

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource(
            delimiter = ';',
            value = {"C-ART6-II; décret n° 2016-596, art. 6 II", "A-ART9; décret n° 2006-1695, art. 9"})
    void uneRegleNonLueEstRefuseeAvecSonArticle(String regle, String article) {
        DemandeRefusee refus =
                catchThrowableOfType(DemandeRefusee.class, () -> TABLES.nomination(regle, null, JOUR, Usage.COURANT));

        assertThat(refus.code()).isEqualTo(CodeProbleme.TABLE_NON_CHARGEE);
        assertThat(refus.getMessage())
                .isEqualTo("Table non chargée : la règle de classement %s au 01/12/2026. Article à obtenir : %s."
                        .formatted(regle, article));
    }

    private static List<LigneNomination> lignes() {
        return TABLES.nomination("C-ART5-II", null, JOUR, Usage.COURANT);
    }

    private static LigneNomination ligne(int mois) {
        Fraction jours = Formule.mois(mois);
        return lignes().stream()
                .filter(ligne -> ligne.tranche().contient(jours))
                .findFirst()
                .orElseThrow();
    }

    private static Duree conserves(int mois) {
        return ligne(mois)
                .formule()
                .conserver(Formule.mois(mois), C2.echelon(echelon(ligne(mois))).duree());
    }

    private static int echelon(LigneNomination ligne) {
        return Integer.parseInt(ligne.arrivee());
    }

    private static int position(int mois) {
        int avant = C2.echelons().stream()
                .limit(echelon(ligne(mois)) - 1L)
                .mapToInt(echelon -> echelon.duree().orElseThrow().jours())
                .sum();
        return avant + conserves(mois).jours();
    }
}
