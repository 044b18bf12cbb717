package fr.cdg62.carriere.retraite.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.IssuePension;
import fr.cdg62.carriere.api.retraite.MotifDepart;
import fr.cdg62.carriere.api.retraite.PensionVue;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesDuDepart;
import fr.cdg62.carriere.retraite.reglage.ReglesLivrees;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.trace.Tracage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule of the pension at its bounds; expected values computed by hand from the specification carrière, § 2.6. */
@DisplayName("Règles de la pension CNRACL")
class ReglesPensionTest {
    private static final LocalDate DEPART = LocalDate.of(2029, 4, 1);
    private static final int QUINZE_ANS = 60;

    private static Dossier ne1966(String depart) {
        return Dossier.ne("1966-01-01", depart).indice(508);
    }

    @ParameterizedTest(name = "{0} a {1} m {2} j → {3}")
    @CsvSource({"28, 4, 14, 113", "28, 4, 15, 114", "28, 3, 0, 113", "28, 6, 0, 114", "0, 1, 14, 0", "0, 1, 15, 1"})
    void laDerniereFractionDe45JoursEstUnTrimestre(int annees, int mois, int jours, int trimestres) {
        assertThat(Trimestres.arrondis(
                        BigDecimal.valueOf(Duree.de(annees, mois, jours).jours()), 45))
                .isEqualTo(trimestres);
    }

    @ParameterizedTest(name = "{0} ans → {1}")
    @CsvSource({"15, 778.64", "20, 947.91", "30, 1286.45", "35, 1320.31", "40, 1354.16", "43, 1354.16"})
    void lesPointsDuMinimumGaranti(int annees, String montant) {
        assertThat(minimum(annees * 4, 172, MotifDepart.AGE)).isEqualByComparingTo(montant);
    }

    /** 1 354,16 × 10 / 43 ; 778,642 × 10 / 15 ; a quarter less than fifteen years: 1 354,16 × 14,75 / 43. */
    @ParameterizedTest(name = "{0} trimestres, {1} → {2}")
    @CsvSource({
        "40, AGE, 314.92",
        "40, INVALIDITE, 519.09",
        "40, ACCIDENT_SERVICE, 519.09",
        "59, AGE, 464.51",
        "60, INVALIDITE, 778.64"
    })
    void leMinimumGarantiSousQuinzeAns(int trimestres, MotifDepart motif, String montant) {
        assertThat(minimum(trimestres, 172, motif)).isEqualByComparingTo(montant);
    }

    private static BigDecimal minimum(int trimestres, int requis, MotifDepart motif) {
        return new MinimumGaranti(ReglesLivrees.toutes().au(DEPART))
                .montant(trimestres, requis, motif)
                .setScale(2, RoundingMode.HALF_UP);
    }

    @Test
    void leMinimumGarantiNEstOuvertNiAvantLAgeNiAvantLaDuree() {
        Dossier court = Dossier.ne("1966-01-01", "2029-04-01").indice(373).services(QUINZE_ANS);
        assertThat(court.pension().minimumGaranti()).isFalse();
        assertThat(court.autresRegimes(111).pension().minimumGaranti()).isFalse();
        assertThat(court.autresRegimes(112).pension().minimumGaranti()).isTrue();
        assertThat(Dossier.ne("1966-01-01", "2032-12-31")
                        .indice(373)
                        .services(QUINZE_ANS)
                        .pension()
                        .minimumGaranti())
                .isFalse();
        assertThat(Dossier.ne("1966-01-01", "2033-01-01")
                        .indice(373)
                        .services(QUINZE_ANS)
                        .pension()
                        .minimumGaranti())
                .isTrue();
        assertThat(court.autresRegimes(0)
                        .motif(MotifDepart.INVALIDITE)
                        .pension()
                        .minimumGaranti())
                .isTrue();
    }

    /**
     * Two years (720 days) for a departure on request, none for an agent radié for invalidity, décret n° 2003-1306, art. 7;
     * a disability lifts the age alone. Somebody who died at work left a right whatever his services.
     */
    @ParameterizedTest(name = "{0}, un mois de services ou vingt-trois → {1}")
    @CsvSource({
        "AGE, RETABLISSEMENT",
        "HANDICAP, RETABLISSEMENT",
        "INVALIDITE, PENSION",
        "ACCIDENT_SERVICE, PENSION",
        "DECES, PENSION"
    })
    void lInvaliditeEtLeDecesEnServiceNExigentPasDeDuree(MotifDepart motif, IssuePension issue) {
        for (int mois : new int[] {1, 23}) {
            PensionVue pension = ne1966("2029-04-01")
                    .services(DEPART.minusMonths(mois))
                    .motif(motif)
                    .pension();
            assertThat(pension.issue()).isEqualTo(issue);
            assertThat(pension.montant() == null).isEqualTo(issue != IssuePension.PENSION);
        }
    }

    /** Without a day of services there is nothing to pension, whatever the motive. */
    @Test
    void sansServiceIlNYAPasDePension() {
        assertThat(ne1966("2029-04-01").motif(MotifDepart.INVALIDITE).pension().issue())
                .isEqualTo(IssuePension.RETABLISSEMENT);
    }

    /** In disponibilité on the day of the death: 719 days of services leave nothing, 720 a pension. */
    @Test
    void unDecesHorsDesServicesEnExigeDeuxAns() {
        LocalDate fin = LocalDate.of(2028, 12, 31);
        assertThat(mortEnDisponibilite(LocalDate.of(2027, 1, 2), fin).issue()).isEqualTo(IssuePension.RETABLISSEMENT);
        assertThat(mortEnDisponibilite(LocalDate.of(2027, 1, 1), fin).issue()).isEqualTo(IssuePension.PENSION);
        PensionVue enService = ne1966("2029-04-01")
                .services(DEPART.minusMonths(6))
                .motif(MotifDepart.DECES)
                .pension();
        assertThat(Dossier.etape(enService, "Droit à pension"))
                .isEqualTo("6 mois de services, sans durée exigée : décès → ouvert");
    }

    private static PensionVue mortEnDisponibilite(LocalDate debut, LocalDate fin) {
        return ne1966("2029-04-01")
                .services(debut, fin)
                .motif(MotifDepart.DECES)
                .pension();
    }

    @ParameterizedTest(name = "départ le {0} → {1}")
    @CsvSource({"2029-03-31, AGE_NON_ATTEINT", "2029-04-01, PENSION"})
    void leDroitSOuvreLeJourDeLAge(String depart, IssuePension issue) {
        assertThat(ne1966(depart).services(120).pension().issue()).isEqualTo(issue);
    }

    /** Born on 1 January 1972: 58 years 6 months with seventeen years in active category, 64 otherwise. */
    @ParameterizedTest(name = "{0} années actives, départ le {1} → {2}")
    @CsvSource({
        "16, 2030-07-01, AGE_NON_ATTEINT",
        "17, 2030-06-30, AGE_NON_ATTEINT",
        "17, 2030-07-01, PENSION",
    })
    void dixSeptAnneesActivesAvancentLAge(int annees, String depart, IssuePension issue) {
        assertThat(Dossier.ne("1972-01-01", depart)
                        .indice(400)
                        .services(120)
                        .actives(annees)
                        .pension()
                        .issue())
                .isEqualTo(issue);
    }

    @ParameterizedTest
    @EnumSource(
            value = MotifDepart.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AGE", "CARRIERE_LONGUE"})
    void niAgeNiDecoteHorsDuDepartParAge(MotifDepart motif) {
        PensionVue pension = ne1966("2027-01-01").services(100).motif(motif).pension();
        assertThat(pension.issue()).isEqualTo(IssuePension.PENSION);
        assertThat(pension.decotePct()).isZero();
    }

    /** Born on 1 January 1966, 67 on 1 January 2033; 100 quarters: the age decides, then the twenty at most. */
    @ParameterizedTest(name = "départ le {0} → {1} %")
    @CsvSource({
        "2029-04-01, 18.75",
        "2032-09-30, 2.5",
        "2032-10-01, 1.25",
        "2032-12-31, 1.25",
        "2033-01-01, 0",
    })
    void laDecoteParLAgeEstArrondieAuTrimestreSuperieur(String depart, String taux) {
        assertThat(ne1966(depart).services(100).pension().decotePct()).isEqualByComparingTo(taux);
    }

    @Test
    void laDecoteParLaDureeEstArrondieAuTrimestreSuperieur() {
        LocalDate debut = DEPART.minusMonths(3L * 172);
        assertThat(ne1966("2029-04-01").services(debut).pension().decotePct()).isZero();
        assertThat(ne1966("2029-04-01").services(debut.plusDays(1)).pension().decotePct())
                .isEqualByComparingTo("1.25");
        assertThat(ne1966("2029-04-01").services(debut.plusMonths(3)).pension().decotePct())
                .isEqualByComparingTo("1.25");
    }

    @Test
    void laDecoteNeDepassePasVingtTrimestres() {
        Durees durees = new Durees(40, 0, 40 * 90, 172 * 90);
        LocalDate naissance = LocalDate.of(1966, 1, 1);
        Depart tot = new Depart(LocalDate.of(2027, 1, 1), naissance, DemandeEstimation.parAge(null));
        ReglesDuDepart regles = ReglesLivrees.toutes().au(tot.jour());
        assertThat(new Taux(regles, new Tracage()).decote(tot, durees, Conditions.de(naissance, tot.demande(), regles)))
                .isEqualByComparingTo("25");
    }

    @ParameterizedTest(name = "{0} trimestres, départ le {1} → {2} %")
    @CsvSource({
        "172, 2031-04-01, 0",
        "173, 2031-04-01, 1.25",
        "180, 2029-04-01, 0",
        "180, 2029-06-30, 0",
        "180, 2029-07-01, 1.25",
        "200, 2031-04-01, 10",
    })
    void laSurcoteDemandeLAgeEtLaDuree(int trimestres, String depart, String taux) {
        assertThat(ne1966(depart).services(trimestres).pension().surcotePct()).isEqualByComparingTo(taux);
    }

    @Test
    void lesBonificationsAutresQuePourEnfantsNeFontPasDeSurcote() {
        assertThat(ne1966("2031-04-01")
                        .services(172)
                        .bonifications(0, 4)
                        .pension()
                        .surcotePct())
                .isZero();
        assertThat(ne1966("2031-04-01")
                        .services(172)
                        .bonifications(4, 0)
                        .pension()
                        .surcotePct())
                .isEqualByComparingTo("5");
    }

    /** 75 × (172 + 8) / 172 = 78,4884 ; with 20, 83,72 brought to 80; services alone stop at 75. */
    @ParameterizedTest(name = "{0} de services, {1} de bonifications → {2} %")
    @CsvSource({"172, 8, 78.4884", "172, 20, 80", "160, 4, 71.5116", "190, 0, 75"})
    void leTauxMonteA80AvecDesBonifications(int services, int bonifications, String taux) {
        assertThat(ne1966("2029-04-01")
                        .services(services)
                        .bonifications(bonifications, 0)
                        .pension()
                        .tauxPct())
                .isEqualByComparingTo(taux);
    }

    @ParameterizedTest(name = "{0} enfants → {1} %")
    @CsvSource({"0, 0", "2, 0", "3, 10", "4, 15", "7, 30"})
    void laMajorationPourEnfants(int enfants, int taux) {
        PensionVue sans = ne1966("2029-04-01").services(172).pension();
        PensionVue avec = ne1966("2029-04-01").services(172).enfants(enfants).pension();
        BigDecimal attendue =
                new BigDecimal("1875.58045").multiply(BigDecimal.valueOf(taux)).movePointLeft(2);
        assertThat(avec.majorationEnfants()).isCloseTo(attendue, within(new BigDecimal("0.01")));
        assertThat(avec.montant().subtract(avec.majorationEnfants())).isEqualByComparingTo(sans.montant());
    }

    @Test
    void pensionEtMajorationNeDepassentPasLeTraitement() {
        PensionVue pension = ne1966("2029-04-01").services(172).enfants(10).pension();
        assertThat(pension.montant()).isEqualByComparingTo(pension.traitement());
        assertThat(Dossier.etape(pension, "Majoration pour enfants")).contains("ramenés pour ne pas dépasser");
    }

    @ParameterizedTest
    @CsvSource({
        "POINT_INDICE",
        "SERVICES_MINIMUM",
        "INDICE_DETENTION",
        "TRIMESTRE_FRACTION",
        "TAUX_PLEIN",
        "DECOTE_TAUX",
        "DECOTE_TRIMESTRES",
        "SURCOTE_TAUX",
        "ENFANTS_MINIMUM",
        "MINIMUM_MONTANT",
        "MINIMUM_TAUX",
        "AGE_ANNULATION_SEDENTAIRE",
    })
    void unParametreManquantEstNomme(Reglage absent) {
        assertThat(Refus.de(() -> ne1966("2029-04-01").services(172).pension(ReglesLivrees.sans(absent))))
                .satisfies(refus -> {
                    assertThat(refus.code()).isEqualTo(CodeProbleme.PARAMETRE_MANQUANT);
                    assertThat(refus.getMessage()).contains(absent.name());
                });
    }

    /** The age of a departure for disability is not opposed: the estimation says that it has to be verified. */
    @Test
    void lAgeDUnDepartPourHandicapResteAVerifier() {
        Dossier dossier = Dossier.ne("1985-01-01", "2027-01-01").indice(417).services(60);
        assertThat(dossier.aVerifier()).noneMatch(reserve -> reserve.contains("handicap"));
        assertThat(dossier.motif(MotifDepart.HANDICAP).aVerifier())
                .contains("Âge d'ouverture d'un départ pour handicap, non opposé ici (à vérifier)");
    }
}
