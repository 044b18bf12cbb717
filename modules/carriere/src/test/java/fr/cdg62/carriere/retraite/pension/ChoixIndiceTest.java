package fr.cdg62.carriere.retraite.pension;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.api.retraite.MotifDepart;
import fr.cdg62.carriere.api.retraite.PensionVue;
import fr.cdg62.carriere.api.retraite.hypothese.AgeDebut;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The index of the last six months and its exceptions (code des pensions, L15). */
@DisplayName("Indice des six derniers mois")
class ChoixIndiceTest {
    private static Dossier dossier() {
        return Dossier.ne("1966-01-01", "2029-04-01").services(172);
    }

    @ParameterizedTest(name = "425 depuis le {0} → {1}")
    @CsvSource({"2028-10-01, 425", "2028-10-02, 417", "2029-03-31, 417", "2029-04-01, 417"})
    void ilFautSixMois(String depuis, int indice) {
        assertThat(dossier()
                        .indice(417, "2025-01-01")
                        .indice(425, depuis)
                        .pension()
                        .indice())
                .isEqualTo(indice);
    }

    /** Held for a year, served five months of it, or six: a disponibilité up to the departure does not hold an index. */
    @ParameterizedTest(name = "425 depuis le 1er avril 2028, services jusqu'au {0} → {1}")
    @CsvSource({"2028-08-31, 417", "2028-09-29, 417", "2028-09-30, 425"})
    void unTempsQuiNeComptePasNeTientPasLIndice(LocalDate fin, int indice) {
        assertThat(dossier()
                        .services(LocalDate.parse("1986-04-01"), fin)
                        .indice(417, "2025-01-01")
                        .indice(425, "2028-04-01")
                        .pension()
                        .indice())
                .isEqualTo(indice);
    }

    @Test
    void deuxEchelonsAuMemeIndiceSeCumulent() {
        assertThat(dossier()
                        .indice(417, "2025-01-01")
                        .indice(425, "2028-08-01")
                        .indice(425, "2029-01-01")
                        .pension()
                        .indice())
                .isEqualTo(425);
    }

    @Test
    void lIndicePlusEleveQuIlAQuitteNEstPasRepris() {
        PensionVue pension =
                dossier().indice(450, "2025-01-01").indice(425, "2029-01-01").pension();
        assertThat(pension.indice()).isEqualTo(425);
        assertThat(Dossier.etape(pension, "Indice des six derniers mois")).contains("il n'est pas repris");
    }

    @ParameterizedTest
    @EnumSource(value = MotifDepart.class)
    void lesSixMoisNeSontPasOpposesAuDecesNiALAccident(MotifDepart motif) {
        boolean oppose = motif != MotifDepart.ACCIDENT_SERVICE && motif != MotifDepart.DECES;
        assertThat(dossier()
                        .indice(417, "2025-01-01")
                        .indice(425, "2029-01-01")
                        .longue(AgeDebut.VINGT_ANS, 5, 0)
                        .motif(motif)
                        .pension()
                        .indice())
                .isEqualTo(oppose ? 417 : 425);
    }

    @Test
    void sansIndiceAnterieurCeluiDuJourEstRetenu() {
        assertThat(dossier().indice(417, "2029-01-01").pension().indice()).isEqualTo(417);
    }

    /** Held from 1 January 2016: four years on 1 January 2020, within the fifteen years before April 2029. */
    @ParameterizedTest(name = "grade supérieur quitté le {0} → {1}")
    @CsvSource({"2020-01-01, 500", "2019-12-31, 425"})
    void leGradeSuperieurQuatreAnsSurQuinzeEstReprisSurDemande(String quitte, int indice) {
        Dossier dossier = dossier()
                .indice(417, "2000-01-01", "A")
                .indice(500, "2016-01-01", "B")
                .indice(425, quitte, "A");
        assertThat(dossier.pension().indice()).isEqualTo(425);
        assertThat(dossier.indiceSuperieur().pension().indice()).isEqualTo(indice);
    }

    /** Four years in the grade held at the end do not stand for the six months of its last échelon. */
    @Test
    void unEchelonDuGradeTenuALaFinNEstPasUnGradeSuperieur() {
        Dossier dossier = dossier().indice(417, "2020-01-01", "A").indice(425, "2029-01-01", "A");
        assertThat(dossier.indiceSuperieur().pension().indice()).isEqualTo(417);
    }

    @Test
    void leGradeSuperieurDAvantLesQuinzeAnsNEstPasRepris() {
        assertThat(dossier()
                        .indice(500, "2000-01-01", "B")
                        .indice(425, "2014-04-01", "A")
                        .indiceSuperieur()
                        .pension()
                        .indice())
                .isEqualTo(425);
    }

    @Test
    void uneCarriereSansGradeEstRefusee() {
        assertThat(Refus.de(() -> dossier().pension())).satisfies(refus -> {
            assertThat(refus.code()).isEqualTo(CodeProbleme.SAISIE_INVALIDE);
            assertThat(refus.getMessage()).contains("Aucun grade ni échelon").contains("01/04/2029");
        });
    }
}
