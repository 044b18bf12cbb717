package fr.cdg62.finances.facture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.cdg62.finances.Prix;
import fr.cdg62.finances.api.convention.LigneConvention;
import fr.cdg62.finances.api.convention.ModeFacturation;
import fr.cdg62.finances.convention.LigneNumerotee;
import fr.cdg62.finances.convention.LigneNumerotee.Revision;
import fr.cdg62.socle.valeur.Montant;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LiquidationTest {

    private static final LocalDate AVRIL = LocalDate.of(2026, 4, 15);
    private static final LigneConvention ABONNEMENT =
            new LigneConvention(ModeFacturation.ABONNEMENT, "ABONNEMENT", "SAE", null, null, null, null);
    private static final LigneConvention TROIS_ANS =
            new LigneConvention(ModeFacturation.ECHEANCIER, null, "Archivage", null, Montant.de("1000.00"), 3, 12);

    private final Prix grille = Prix.de("157.50");
    private final Liquidation liquidation = new Liquidation(grille, effet -> false);

    @Test
    void uneAnneeCommenceeEstDueEntiereAuPrixDuPremierJanvier() {
        List<LigneLiquidee> lignes =
                liquidation.lignes(contrat(ABONNEMENT, Periode.depuis(AVRIL), false), Periode.annee(2026), Set.of());

        assertThat(lignes).singleElement().satisfies(ligne -> {
            assertThat(ligne.cle()).isEqualTo("ABO:7:2026");
            assertThat(ligne.prix().montant()).isEqualTo(Montant.de("157.50"));
        });
        assertThat(grille.dates()).containsExactly(LocalDate.of(2026, 1, 1));
    }

    @Test
    void auProrataLesMoisCommencesSontDus() {
        List<LigneLiquidee> lignes =
                liquidation.lignes(contrat(ABONNEMENT, Periode.depuis(AVRIL), true), Periode.annee(2026), Set.of());

        // avril à décembre : 9 mois ; 157,50 × 9 / 12 = 118,125, arrondi à 118,13
        assertThat(lignes)
                .singleElement()
                .satisfies(ligne -> assertThat(ligne.prix().montant()).isEqualTo(Montant.de("118.13")));
    }

    @Test
    void leProrataNePorteQueSurLaPremiereAnnee() {
        List<LigneLiquidee> lignes =
                liquidation.lignes(contrat(ABONNEMENT, Periode.depuis(AVRIL), true), Periode.annee(2027), Set.of());

        assertThat(lignes)
                .singleElement()
                .satisfies(ligne -> assertThat(ligne.prix().montant()).isEqualTo(Montant.de("157.50")));
    }

    /** 10 agents à 2 € ; 14 depuis le 15 avril : complément de 4 × 2 €, année entière (A-17, R-FAC-2). */
    @Test
    void uneHausseDEffectifSeFactureEnComplementDeLAnnee() {
        Contrat contrat = parAgent(new Revision(1, AVRIL, new BigDecimal("14")));

        assertThat(parAgents(false).lignes(contrat, Periode.annee(2026), Set.of()))
                .extracting(LigneLiquidee::cle, ligne -> ligne.prix().montant())
                .containsExactly(tuple("ABO:7:2026", Montant.de("20.00")), tuple("ABO:7:2026:A1", Montant.de("8.00")));
        assertThat(parAgents(false).lignes(contrat, Periode.annee(2026), Set.of("ABO:7:2026")))
                .extracting(LigneLiquidee::cle)
                .containsExactly("ABO:7:2026:A1");
        assertThat(parAgents(false).lignes(contrat, Periode.annee(2026), Set.of("ABO:7:2026", "ABO:7:2026:A1")))
                .isEmpty();
        assertThat(parAgents(false).lignes(contrat, Periode.annee(2027), Set.of("ABO:7:2026:A1")))
                .extracting(LigneLiquidee::cle, ligne -> ligne.prix().montant())
                .containsExactly(tuple("ABO:7:2027", Montant.de("28.00")));
    }

    /** Avril à décembre : 9 mois ; 8,00 × 9 / 12 = 6,00. */
    @Test
    void auProrataLeComplementVautLesMoisRestants() {
        Contrat contrat = parAgent(new Revision(1, AVRIL, new BigDecimal("14")));

        assertThat(parAgents(true).lignes(contrat, Periode.annee(2026), Set.of("ABO:7:2026")))
                .singleElement()
                .satisfies(ligne -> assertThat(ligne.prix().montant()).isEqualTo(Montant.de("6.00")));
    }

    @Test
    void leComplementAttendLEffetDeLAvenant() {
        Contrat contrat = parAgent(new Revision(1, AVRIL, new BigDecimal("14")));
        LocalDate janvier = LocalDate.of(2026, 1, 1);

        assertThat(parAgents(false).lignes(contrat, Periode.entre(janvier, AVRIL.minusDays(1)), Set.of()))
                .extracting(LigneLiquidee::cle)
                .containsExactly("ABO:7:2026");
        assertThat(parAgents(false).lignes(contrat, Periode.entre(janvier, AVRIL), Set.of("ABO:7:2026")))
                .extracting(LigneLiquidee::cle)
                .containsExactly("ABO:7:2026:A1");
    }

    /** Conclu en décembre à effet d'avril, après la dernière facturation de l'année : la suivante le réclame. */
    @Test
    void unComplementTardifNEstPasPerdu() {
        Contrat contrat = parAgent(new Revision(1, AVRIL, new BigDecimal("14")));

        assertThat(parAgents(false).lignes(contrat, Periode.annee(2027), Set.of("ABO:7:2026")))
                .extracting(LigneLiquidee::cle)
                .containsExactly("ABO:7:2027", "ABO:7:2026:A1");
    }

    @Test
    void uneHausseAuPremierJanvierDUneAnneeDejaFactureeNEstPasPerdue() {
        Contrat contrat = parAgent(new Revision(1, LocalDate.of(2027, 1, 1), new BigDecimal("14")));

        assertThat(parAgents(false).lignes(contrat, Periode.annee(2027), Set.of("ABO:7:2027")))
                .singleElement()
                .satisfies(ligne -> assertThat(ligne.prix().montant()).isEqualTo(Montant.de("8.00")));
    }

    @Test
    void uneBaisseAuPremierJanvierAllegeLAnneeEtLesSuivantes() {
        Contrat contrat = parAgent(new Revision(1, LocalDate.of(2027, 1, 1), new BigDecimal("6")));

        for (int annee : new int[] {2027, 2028}) {
            assertThat(parAgents(false).lignes(contrat, Periode.annee(annee), Set.of()))
                    .singleElement()
                    .satisfies(ligne -> assertThat(ligne.prix().montant()).isEqualTo(Montant.de("12.00")));
        }
        assertThat(parAgents(false).lignes(contrat, Periode.annee(2026), Set.of()))
                .singleElement()
                .satisfies(ligne -> assertThat(ligne.prix().montant()).isEqualTo(Montant.de("20.00")));
    }

    private static Liquidation parAgents(boolean prorata) {
        return new Liquidation(Prix.de("2.00"), effet -> prorata);
    }

    private static Contrat parAgent(Revision revision) {
        LigneConvention ligne = new LigneConvention(
                ModeFacturation.ABONNEMENT, "PREVOYANCE", "Prévoyance", BigDecimal.TEN, null, null, null);
        LocalDate debut = LocalDate.of(2025, 1, 1);
        return new Contrat(
                "216200014",
                "PSC",
                debut,
                Periode.depuis(debut),
                false,
                List.of(new LigneNumerotee(7, ligne, List.of(revision))));
    }

    @Test
    void rienHorsDeLaConvention() {
        Contrat fini = contrat(ABONNEMENT, Periode.entre(AVRIL, LocalDate.of(2026, 12, 31)), false);

        assertThat(liquidation.lignes(fini, Periode.annee(2025), Set.of())).isEmpty();
        assertThat(liquidation.lignes(fini, Periode.annee(2027), Set.of())).isEmpty();
        assertThat(liquidation.lignes(fini, Periode.entre(LocalDate.of(2026, 1, 1), AVRIL.minusDays(1)), Set.of()))
                .isEmpty();
        assertThat(liquidation.lignes(fini, Periode.entre(LocalDate.of(2026, 1, 1), AVRIL), Set.of()))
                .hasSize(1);
    }

    @Test
    void unePeriodeSurDeuxAnsDoitDeuxAbonnements() {
        Periode periode = Periode.entre(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 31));

        assertThat(liquidation.lignes(contrat(ABONNEMENT, Periode.depuis(AVRIL), false), periode, Set.of()))
                .extracting(LigneLiquidee::cle)
                .containsExactly("ABO:7:2026", "ABO:7:2027");
    }

    @Test
    void relancerNeFactureRienDeux() {
        Contrat contrat = contrat(ABONNEMENT, Periode.depuis(AVRIL), false);
        Set<String> facturees = new HashSet<>();
        for (Periode trimestre : trimestres(2026)) {
            for (LigneLiquidee ligne : liquidation.lignes(contrat, trimestre, facturees)) {
                assertThat(facturees.add(ligne.cle())).isTrue();
            }
        }

        assertThat(facturees).containsExactly("ABO:7:2026");
        assertThat(liquidation.lignes(contrat, Periode.annee(2026), facturees)).isEmpty();
    }

    @Test
    void lesEcheancesEchuesEtNonFactureesSontDues() {
        Contrat contrat = contrat(TROIS_ANS, Periode.depuis(AVRIL), false);

        assertThat(montants(contrat, AVRIL.minusDays(1), Set.of())).isEmpty();
        assertThat(montants(contrat, AVRIL, Set.of())).containsExactly(Montant.de("333.33"));
        assertThat(montants(contrat, AVRIL.plusYears(2), Set.of("ECH:7:1")))
                .containsExactly(Montant.de("333.33"), Montant.de("333.34"));
        assertThat(montants(contrat, AVRIL.plusYears(5), Set.of("ECH:7:1", "ECH:7:2", "ECH:7:3")))
                .isEmpty();
    }

    @Test
    void uneGratuiteNeFaitPasDeLigne() {
        assertThat(new Liquidation(Prix.de("0.00"), effet -> false)
                        .lignes(contrat(ABONNEMENT, Periode.depuis(AVRIL), false), Periode.annee(2026), Set.of()))
                .isEmpty();
    }

    private List<Montant> montants(Contrat contrat, LocalDate jusquAu, Set<String> dejaFacture) {
        return liquidation.lignes(contrat, Periode.entre(LocalDate.of(2026, 1, 1), jusquAu), dejaFacture).stream()
                .map(ligne -> ligne.prix().montant())
                .toList();
    }

    private static List<Periode> trimestres(int annee) {
        return List.of(1, 4, 7, 10).stream()
                .map(mois -> LocalDate.of(annee, mois, 1))
                .map(debut -> Periode.entre(debut, debut.plusMonths(3).minusDays(1)))
                .toList();
    }

    private static Contrat contrat(LigneConvention ligne, Periode periode, boolean prorata) {
        return new Contrat(
                "216200014",
                "ARCH_ELEC",
                periode.debut(),
                periode,
                prorata,
                List.of(new LigneNumerotee(7, ligne, List.of())));
    }
}
