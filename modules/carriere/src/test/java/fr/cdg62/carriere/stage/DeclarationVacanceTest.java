package fr.cdg62.carriere.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.api.stage.NouveauStage;
import fr.cdg62.carriere.api.stage.VoieStage;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.parametre.SerieDatee;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Déclaration de vacance d'emploi avant une nomination (§ 1.6 et § 1.10)")
class DeclarationVacanceTest {
    private static final LocalDate DEBUT = LocalDate.of(2026, 9, 1);
    private static final SerieDatee<BigDecimal> UN_MOIS = new SerieDatee<>(
            DeclarationVacance.DELAI,
            List.of(new Datee<>(
                    Periode.depuis(LocalDate.of(2019, 1, 1)),
                    BigDecimal.ONE,
                    new Source("Candidatures", "décret n° 2018-1351, art. 4", true))));

    @Test
    void ellePrecedeLePremierJour() {
        assertThatCode(() -> DeclarationVacance.exiger(stage("V062", DEBUT.minusDays(1))))
                .doesNotThrowAnyException();
        refuse(
                stage("V062", DEBUT),
                "La déclaration de vacance d'emploi du 01/09/2026 ne précède pas le premier jour de stage (01/09/2026) : la"
                        + " nomination serait nulle (CGFP, art. L313-4).",
                "vacanceLe");
    }

    @Test
    void elleAUnNumeroEtUneDate() {
        refuse(
                stage(" ", DEBUT.minusDays(40)),
                "Une nomination suppose une déclaration de vacance d'emploi : indiquez son numéro.",
                "vacance");
        refuse(
                stage("V062", null),
                "Indiquez le jour de publication de la déclaration de vacance d'emploi.",
                "vacanceLe");
    }

    @Test
    void unMoisEstLaisseAuxCandidatures() {
        assertThat(avertissement(LocalDate.of(2026, 8, 1), DEBUT))
                .as("un mois juste")
                .isNull();
        assertThat(avertissement(LocalDate.of(2026, 8, 2), DEBUT))
                .startsWith(
                        "La vacance de l'emploi a été publiée le 02/08/2026 : sauf urgence, la nomination n'intervient"
                                + " pas avant le 02/09/2026 (")
                .contains("décret n° 2018-1351, art. 4");
    }

    @Test
    void sansDateOuAvantLaRegleRienNEstDit() {
        assertThat(avertissement(null, DEBUT)).isNull();
        assertThat(avertissement(LocalDate.of(2018, 12, 1), LocalDate.of(2018, 12, 3)))
                .isNull();
    }

    private static String avertissement(LocalDate vacanceLe, LocalDate debut) {
        return DeclarationVacance.avertissement(vacanceLe, debut, UN_MOIS);
    }

    private static NouveauStage stage(String vacance, LocalDate vacanceLe) {
        return new NouveauStage(1, "ADJ_ADM", VoieStage.SANS_CONCOURS, DEBUT, vacance, vacanceLe, null, null, false);
    }

    private static void refuse(NouveauStage stage, String message, String champ) {
        Refus.verifier(() -> DeclarationVacance.exiger(stage), CodeProbleme.STAGE_NOMINATION, champ, message);
    }
}
