package fr.cdg62.carriere.retraite.pension;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.api.retraite.PensionVue;
import fr.cdg62.carriere.api.retraite.hypothese.Surcotisation;
import fr.cdg62.carriere.retraite.reglage.ReglesLivrees;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Surcotisation: rates of the specification carrière, § 2.6; gains and costs by hand on IM 508 (2 500,7739 € a month). */
@DisplayName("Surcotisation du temps partiel")
class GainSurcotisationTest {
    private static final LocalDate DEPART = LocalDate.of(2029, 4, 1);

    private static Dossier complet() {
        return Dossier.ne("1966-01-01", DEPART.toString()).indice(508).services(172);
    }

    private static Surcotisation surcotisation(String debut, int mois, int quotite) {
        return new Surcotisation(LocalDate.parse(debut), mois, quotite, false);
    }

    /** 11,10 × q + 80 % × (11,10 + 37,65) × (1 − q) in 2026; employer at 40,65 in 2027, 43,65 in 2028. */
    @ParameterizedTest(name = "{0} % le {1} → {2} %")
    @CsvSource({
        "50, 2026-06-01, 25.05",
        "60, 2026-06-01, 22.26",
        "70, 2026-06-01, 19.47",
        "80, 2026-12-31, 16.68",
        "90, 2026-06-01, 13.89",
        "50, 2027-01-01, 26.25",
        "60, 2027-06-01, 23.22",
        "70, 2027-06-01, 20.19",
        "80, 2027-06-01, 17.16",
        "90, 2027-12-31, 14.13",
        "50, 2028-01-01, 27.45",
    })
    void leTauxEstCeluiDuMois(int quotite, LocalDate mois, String taux) {
        assertThat(GainSurcotisation.taux(
                        surcotisation(mois.toString(), 1, quotite),
                        mois,
                        ReglesLivrees.toutes().au(DEPART)))
                .isEqualByComparingTo(taux);
    }

    /**
     * Half time in 2027 and 2028 takes 360 days, four quarters, off the 172. Cost: 12 × 656,45 (26,25 %) + 12 × 686,46
     * (27,45 %); the retenue of half time is 24 × 138,79 (5,55 %).
     */
    @Test
    void deuxAnsAMiTempsRendentQuatreTrimestres() {
        Dossier dossier = complet().tempsPartiel("2027-01-01", "2028-12-31", "0.5");
        assertThat(dossier.pension().trimestresServices()).isEqualTo(168);
        assertThat(dossier.pension().tauxPct()).isEqualByComparingTo("73.2558");
        PensionVue pension =
                dossier.surcotisation(surcotisation("2027-01-01", 24, 50)).pension();
        assertThat(pension.trimestresServices()).isEqualTo(172);
        assertThat(pension.tauxPct()).isEqualByComparingTo("75");
        assertThat(pension.surcotisation().gain()).isEqualByComparingTo("4");
        assertThat(pension.surcotisation().mois()).isEqualTo(24);
        assertThat(pension.surcotisation().cout()).isEqualByComparingTo("16114.92");
        assertThat(pension.surcotisation().surcout()).isEqualByComparingTo("12783.96");
        assertThat(Dossier.etape(pension, "Surcotisation : coût"))
                .startsWith("12 mois à 26,25 %, 12 mois à 27,45 % du traitement à temps plein");
    }

    /** Three years at half time take six quarters: four are given back, eight could be to a disabled agent. */
    @Test
    void leGainEstBorne() {
        Dossier dossier = complet().tempsPartiel("2026-01-01", "2028-12-31", "0.5");
        PensionVue commun =
                dossier.surcotisation(surcotisation("2026-01-01", 36, 50)).pension();
        assertThat(commun.trimestresServices()).isEqualTo(170);
        assertThat(commun.surcotisation().gain()).isEqualByComparingTo("4");
        PensionVue handicap = dossier.surcotisation(new Surcotisation(LocalDate.of(2026, 1, 1), 36, 50, true))
                .pension();
        assertThat(handicap.trimestresServices()).isEqualTo(172);
        assertThat(handicap.surcotisation().gain()).isEqualByComparingTo("6");
    }

    /** 11,10 % of the full traitement: 24 × 277,59, against 24 × 138,79. */
    @Test
    void unHandicapPaieLeTauxCommun() {
        PensionVue pension = complet()
                .tempsPartiel("2027-01-01", "2028-12-31", "0.5")
                .surcotisation(new Surcotisation(LocalDate.of(2027, 1, 1), 24, 50, true))
                .pension();
        assertThat(pension.surcotisation().cout()).isEqualByComparingTo("6662.16");
        assertThat(pension.surcotisation().surcout()).isEqualByComparingTo("3331.20");
    }

    /** At 80 %, six days a month: 59 months 354 days, 60 months 360, 61 months no more. */
    @ParameterizedTest(name = "{0} mois à 80 % → {1}")
    @CsvSource({"59, 3.93", "60, 4", "61, 4"})
    void aQuatreVingtsPourCentLaBorneVientEnCinqAns(int mois, String gain) {
        PensionVue pension = complet()
                .tempsPartiel("2022-01-01", "2028-12-31", "0.8")
                .surcotisation(surcotisation("2022-01-01", mois, 80))
                .pension();
        assertThat(pension.surcotisation().gain()).isEqualByComparingTo(gain);
    }

    @Test
    void leGainNeDepassePasCeQueLeTempsPartielRetire() {
        PensionVue pleinTemps =
                complet().surcotisation(surcotisation("2027-01-01", 24, 50)).pension();
        assertThat(pleinTemps.surcotisation().gain()).isZero();
        assertThat(Dossier.etape(pleinTemps, "Surcotisation : gain")).contains("ne montre pas de temps partiel");
        assertThat(complet()
                        .tempsPartiel("2027-01-01", "2028-12-31", "0.8")
                        .surcotisation(surcotisation("2027-01-01", 24, 50))
                        .pension()
                        .surcotisation()
                        .gain())
                .isEqualByComparingTo("1.6");
    }

    @Test
    void cEstCeQuiPrecedeLeDepartQuiCompte() {
        Dossier dossier = complet().tempsPartiel("2028-10-01", "2029-03-31", "0.5");
        assertThat(dossier.surcotisation(surcotisation("2028-10-01", 24, 50))
                        .pension()
                        .surcotisation())
                .satisfies(vue -> {
                    assertThat(vue.mois()).isEqualTo(6);
                    assertThat(vue.gain()).isEqualByComparingTo("1");
                });
        PensionVue apres =
                dossier.surcotisation(surcotisation("2029-04-01", 12, 50)).pension();
        assertThat(apres.surcotisation().mois()).isZero();
        assertThat(apres.surcotisation().cout()).isZero();
        assertThat(Dossier.etape(apres, "Surcotisation : gain")).endsWith("aucun : elle commence après ce départ");
    }

    @Test
    void unMoisSansTauxConnuEstRefuse() {
        assertThat(Refus.de(() -> complet()
                        .surcotisation(surcotisation("2019-12-01", 12, 50))
                        .pension()))
                .satisfies(refus -> {
                    assertThat(refus.code()).isEqualTo(CodeProbleme.PARAMETRE_MANQUANT);
                    assertThat(refus.getMessage()).contains("RETENUE_TAUX");
                });
    }
}
