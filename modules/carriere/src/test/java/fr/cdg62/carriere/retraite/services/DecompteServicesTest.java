package fr.cdg62.carriere.retraite.services;

import static fr.cdg62.carriere.chronologie.Faits.conge;
import static fr.cdg62.carriere.chronologie.Faits.dispo;
import static fr.cdg62.carriere.chronologie.Faits.heures;
import static fr.cdg62.carriere.chronologie.Faits.le;
import static fr.cdg62.carriere.chronologie.Faits.position;
import static fr.cdg62.carriere.chronologie.Faits.quotite;
import static fr.cdg62.carriere.chronologie.Faits.statut;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.TypeConge;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.retraite.reglage.ReglesLivrees;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as services at the CNRACL: TNC pro rata for the rate, full for the insurance, each day once. */
@DisplayName("Décompte des services CNRACL")
class DecompteServicesTest {
    private static final ReglesRetraite REGLES = ReglesLivrees.toutes();
    private static final Fait TITULAIRE = statut("2010-01-01", Statut.TITULAIRE);

    private static Services avant(String depart, int enfants, Chronologie... carrieres) {
        return DecompteServices.avant(le(depart), List.of(carrieres), REGLES, new EnfantsAgent(enfants, List.of()));
    }

    private static Chronologie carriere(Fait... faits) {
        return Chronologie.de(List.of(faits));
    }

    private static void attendre(Services services, Duree effectifs, Duree liquidation) {
        assertThat(new Duree(services.joursEffectifs())).isEqualTo(effectifs);
        assertThat(services.joursLiquidation()).isEqualByComparingTo(String.valueOf(liquidation.jours()));
    }

    @Test
    void leTempsPleinCompteEnEntierJusquALaVeilleDuDepart() {
        attendre(avant("2030-01-01", 0, carriere(TITULAIRE)), Duree.de(20, 0, 0), Duree.de(20, 0, 0));
        attendre(avant("2030-01-16", 0, carriere(TITULAIRE)), Duree.de(20, 0, 15), Duree.de(20, 0, 15));
        attendre(avant("2010-01-01", 0, carriere(TITULAIRE)), Duree.NULLE, Duree.NULLE);
    }

    @ParameterizedTest(name = "{0} h par semaine")
    @CsvSource({"28, 20, 16", "35, 20, 20", "27, 0, 0"})
    void leTempsNonCompletCompteAuProrataPourLeTauxSeulement(int hebdo, int effectifs, int liquidation) {
        attendre(
                avant("2030-01-01", 0, carriere(TITULAIRE, heures("2010-01-01", hebdo))),
                Duree.de(effectifs, 0, 0),
                Duree.de(liquidation, 0, 0));
    }

    @Test
    void lesHeuresDeDeuxEmploisSAdditionnentEtUnJourNeCompteQuUneFois() {
        Chronologie matin = carriere(TITULAIRE, heures("2010-01-01", 14));
        attendre(avant("2020-01-01", 0, matin), Duree.NULLE, Duree.NULLE);
        attendre(avant("2020-01-01", 0, matin, matin), Duree.de(10, 0, 0), Duree.de(8, 0, 0));
        Chronologie origine = carriere(TITULAIRE, position("2015-01-01", "2029-12-31", TypePosition.DETACHEMENT));
        Chronologie accueil = carriere(statut("2015-01-01", Statut.TITULAIRE));
        attendre(avant("2020-01-01", 0, origine, accueil), Duree.de(10, 0, 0), Duree.de(10, 0, 0));
    }

    @Test
    void leTempsPartielCompteAuProrataPourLeTauxSeulement() {
        attendre(
                avant("2020-01-01", 0, carriere(TITULAIRE, quotite("2012-01-01", "2016-12-31", 80))),
                Duree.de(10, 0, 0),
                Duree.de(9, 0, 0));
    }

    @Test
    void leContratLaDisponibiliteEtLExclusionNeComptentPas() {
        attendre(
                avant(
                        "2020-01-01",
                        0,
                        carriere(statut("2010-01-01", Statut.CONTRACTUEL), statut("2014-01-01", Statut.STAGIAIRE))),
                Duree.de(6, 0, 0),
                Duree.de(6, 0, 0));
        attendre(
                avant(
                        "2020-01-01",
                        0,
                        carriere(TITULAIRE, dispo("2012-01-01", "2013-12-31", MotifPosition.SUIVRE_CONJOINT))),
                Duree.de(8, 0, 0),
                Duree.de(8, 0, 0));
        attendre(
                avant(
                        "2020-01-01",
                        0,
                        carriere(TITULAIRE, conge("2012-03-01", "2012-03-15", TypeConge.EXCLUSION_TEMPORAIRE))),
                Duree.de(9, 11, 15),
                Duree.de(9, 11, 15));
    }

    @Test
    void unCongeRemunereCompteMaisPasPendantUneDisponibilite() {
        Fait maladie = conge("2012-01-01", "2012-12-31", TypeConge.LONGUE_MALADIE);
        attendre(avant("2020-01-01", 0, carriere(TITULAIRE, maladie)), Duree.de(10, 0, 0), Duree.de(10, 0, 0));
        attendre(
                avant(
                        "2020-01-01",
                        0,
                        carriere(
                                TITULAIRE,
                                maladie,
                                dispo("2012-01-01", "2012-12-31", MotifPosition.ETUDES_RECHERCHES))),
                Duree.de(9, 0, 0),
                Duree.de(9, 0, 0));
    }

    /** Three years for each child, congé parental and disponibilité together; one child at least where there was one. */
    @ParameterizedTest(name = "{0} enfants")
    @CsvSource({"0, 7", "1, 7", "2, 8"})
    void lesInterruptionsPourEnfantComptentTroisAnsParEnfant(int enfants, int annees) {
        Services services = avant(
                "2018-01-01",
                enfants,
                carriere(
                        TITULAIRE,
                        position("2011-01-01", "2012-12-31", TypePosition.CONGE_PARENTAL),
                        dispo("2014-01-01", "2015-12-31", MotifPosition.ENFANT_MOINS_12_ANS)));
        assertThat(new Duree(services.joursEffectifs())).isEqualTo(Duree.de(annees, 0, 0));
    }

    @Test
    void unCongeParentalDAvant2004NeComptePas() {
        Services services = avant(
                "2006-01-01",
                1,
                carriere(
                        statut("2000-01-01", Statut.TITULAIRE),
                        position("2003-01-01", "2004-12-31", TypePosition.CONGE_PARENTAL)));
        assertThat(new Duree(services.joursEffectifs())).isEqualTo(Duree.de(5, 0, 0));
    }

    @Test
    void lesPeriodesSeSuiventSansSautEtDisentLeurRegle() {
        Services services = avant(
                "2020-01-01",
                0,
                carriere(TITULAIRE, dispo("2012-01-11", "2013-12-20", MotifPosition.CONVENANCES_PERSONNELLES)));
        assertThat(services.periodes()).hasSize(3);
        assertThat(services.periodes().get(1)).satisfies(periode -> {
            assertThat(periode.compte()).isFalse();
            assertThat(periode.libelle()).isEqualTo("Disponibilité (Convenances personnelles)");
            assertThat(periode.source().citation())
                    .isEqualTo("Pas de droits à pension en disponibilité, CGFP, art. L514-1");
        });
        assertThat(services.periodes().stream().mapToInt(PeriodeService::jours).sum())
                .isEqualTo(Duree.de(10, 0, 0).jours());
    }

    @Test
    void unTempsSansRegleEstNomme() {
        assertThat(Refus.de(() -> DecompteServices.avant(
                        le("2020-01-01"),
                        List.of(carriere(TITULAIRE)),
                        ReglesLivrees.sansServices(),
                        EnfantsAgent.INCONNUS)))
                .satisfies(refus -> {
                    assertThat(refus.code()).isEqualTo(CodeProbleme.REGLE_TEMPS_MANQUANTE);
                    assertThat(refus.getMessage())
                            .isEqualTo("Aucune règle ne dit si ce temps compte à la CNRACL : Activité, au 01/01/2010.");
                });
    }

    @Test
    void lesTrentiemesDUnePeriodeCoupeeFontCeuxDeLEntiere() {
        assertThat(Trentiemes.entre(le("2026-01-01"), le("2027-01-01"))).isEqualTo(360);
        assertThat(Trentiemes.entre(le("2026-01-01"), le("2026-02-01"))).isEqualTo(30);
        assertThat(Trentiemes.entre(le("2026-02-01"), le("2026-03-01"))).isEqualTo(30);
        for (int jour = 1; jour <= 31; jour++) {
            var coupe = le("2026-01-01").withDayOfMonth(jour);
            assertThat(Trentiemes.entre(le("2025-11-10"), coupe) + Trentiemes.entre(coupe, le("2026-03-07")))
                    .isEqualTo(Trentiemes.entre(le("2025-11-10"), le("2026-03-07")));
        }
        assertThat(Trentiemes.entre(le("2026-02-01"), le("2026-01-01"))).isZero();
    }
}
