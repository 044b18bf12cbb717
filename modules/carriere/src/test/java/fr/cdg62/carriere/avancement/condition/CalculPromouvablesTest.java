package fr.cdg62.carriere.avancement.condition;

import static fr.cdg62.carriere.chronologie.Faits.conge;
import static fr.cdg62.carriere.chronologie.Faits.position;
import static fr.cdg62.carriere.chronologie.Faits.situation;
import static fr.cdg62.carriere.chronologie.Faits.statut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.carriere.api.avancement.PromouvableVue;
import fr.cdg62.carriere.api.avancement.VoieAvancement;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.TypeConge;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.avancement.service.TranchesCarriere;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.echelon.calcul.ProjectionCarriere;
import fr.cdg62.carriere.echelon.calcul.Regles;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.carriere.grille.Grillier;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Agents who compete, those who are sent elsewhere, and those whom only a person can examine. */
class CalculPromouvablesTest {

    private static final Source SOURCE = new Source("BIP", "", true);
    private static final CatalogueGrilles GRILLES = Grillier.livre();
    private static final CalculPromouvables CALCUL = calcul(false);

    private static CalculPromouvables calcul(boolean auCentre) {
        return new CalculPromouvables(
                List.of(
                        new ConditionAvancement(
                                "C", "C2", "C3", VoieAvancement.CHOIX, 6, 0, BaseServices.ECHELLE, 60, false, SOURCE),
                        new ConditionAvancement(
                                "B",
                                "B1",
                                "B2",
                                VoieAvancement.EXAMEN,
                                6,
                                0,
                                BaseServices.CATEGORIE,
                                36,
                                false,
                                SOURCE)),
                Promouvables.suivants(List.of(
                        GRILLES.grade("ADJ_ADM_P2"),
                        GRILLES.grade("ADJ_ADM_P1"),
                        GRILLES.grade("REDACTEUR"),
                        GRILLES.grade("REDACTEUR_P2"))),
                new TranchesCarriere(
                        new ProjectionCarriere(GRILLES, Regles.livrees()),
                        Map.of("ADJ_ADM_P2", "C2", "ADJ_ADM_P1", "C3", "REDACTEUR", "B1", "REDACTEUR_P2", "B2")),
                LocalDate.parse("2022-09-01"),
                LocalDate.parse("2026-11-29"),
                LocalDate.parse("2026-12-31"),
                auCentre);
    }

    /** Fifth échelon since 2024, one year long: the sixth on 1 January 2025, long after five years of services. */
    @Test
    void unAgentRemplitLesConditionsQuandLEchelonVient() {
        Optional<PromouvableVue> promouvable = examiner(
                "ADJ_ADM_P2",
                statut("2018-01-01", Statut.TITULAIRE),
                situation("2018-01-01", "ADJ_ADM_P2", 3),
                situation("2024-01-01", "ADJ_ADM_P2", 5));
        assertThat(promouvable).hasValueSatisfying(vue -> {
            assertThat(vue.remplieLe()).isEqualTo("2025-01-01");
            assertThat(vue.gradeDepuis()).isEqualTo("2018-01-01");
            assertThat(vue.decharge()).isFalse();
        });
    }

    @Test
    void uneDechargeSyndicaleEstSignalee() {
        assertThat(examiner(
                        "ADJ_ADM_P2",
                        statut("2018-01-01", Statut.TITULAIRE),
                        situation("2018-01-01", "ADJ_ADM_P2", 3),
                        situation("2024-01-01", "ADJ_ADM_P2", 5),
                        conge("2025-01-01", "2027-12-31", TypeConge.DECHARGE_SYNDICALE)))
                .hasValueSatisfying(vue -> assertThat(vue.decharge()).isTrue());
    }

    @Test
    void unFonctionnairePrisEnChargeConcourtAuCentreDeGestion() {
        assertThatThrownBy(() -> examiner(
                        "ADJ_ADM_P2",
                        statut("2018-01-01", Statut.TITULAIRE),
                        situation("2024-01-01", "ADJ_ADM_P2", 8),
                        position("2026-01-01", "2027-12-31", TypePosition.PRISE_EN_CHARGE)))
                .isInstanceOf(DemandeRefusee.class)
                .hasMessage("Fonctionnaire pris en charge : il concourt pour l'avancement au sein du centre de gestion"
                        + " (CGFP, art. L542-16).");
    }

    /** The year in charge ends on 30 November: he still competes within the CdG, neither twice nor nowhere. */
    @Test
    void lePrisEnChargeDuJourConcourtAuCentreMemeSiLAnneeFinitAvant() {
        Fait[] prisEnCharge = {
            statut("2018-01-01", Statut.TITULAIRE),
            situation("2018-01-01", "ADJ_ADM_P2", 3),
            situation("2024-01-01", "ADJ_ADM_P2", 5),
            position("2025-12-01", "2026-11-30", TypePosition.PRISE_EN_CHARGE)
        };
        assertThatThrownBy(() -> examiner("ADJ_ADM_P2", prisEnCharge)).isInstanceOf(DemandeRefusee.class);
        assertThat(examiner(calcul(true), "ADJ_ADM_P2", prisEnCharge))
                .hasValueSatisfying(vue -> assertThat(vue.remplieLe()).isEqualTo("2025-01-01"));
    }

    @Test
    void leCentreNExamineNiLesAutresNiCeuxQuIlNAPlusEnCharge() {
        assertThat(examiner(
                        calcul(true),
                        "ADJ_ADM_P2",
                        statut("2018-01-01", Statut.TITULAIRE),
                        situation("2024-01-01", "ADJ_ADM_P2", 8)))
                .isEmpty();
        assertThat(examiner(
                        calcul(true),
                        "ADJ_ADM_P2",
                        statut("2018-01-01", Statut.TITULAIRE),
                        situation("2024-01-01", "ADJ_ADM_P2", 8),
                        position("2024-12-01", "2025-11-30", TypePosition.PRISE_EN_CHARGE)))
                .as("replacé depuis un an : son employeur l'examine")
                .isEmpty();
    }

    /** Fourth échelon of B1 on 1 January 2024: the sixth on 1 January 2027, too late for 2026. */
    @Test
    void unAgentDeBPresentEnSeptembre2022SExamineALaMain() {
        assertThatThrownBy(() -> examiner(
                        "REDACTEUR",
                        statut("2021-01-01", Statut.TITULAIRE),
                        situation("2021-01-01", "REDACTEUR", 2),
                        situation("2024-01-01", "REDACTEUR", 4)))
                .isInstanceOf(DemandeRefusee.class)
                .hasMessageStartingWith("Agent de catégorie B au 01/09/2022 : il est réputé remplir les conditions");
    }

    @Test
    void unAgentDeBArriveApresNeRemplitRien() {
        assertThat(examiner(
                        "REDACTEUR",
                        statut("2022-09-02", Statut.TITULAIRE),
                        situation("2022-09-02", "REDACTEUR", 3),
                        situation("2024-01-01", "REDACTEUR", 4)))
                .isEmpty();
    }

    private static Optional<PromouvableVue> examiner(String grade, Fait... faits) {
        return examiner(CALCUL, grade, faits);
    }

    private static Optional<PromouvableVue> examiner(CalculPromouvables calcul, String grade, Fait... faits) {
        return calcul.examiner(
                new CarriereExaminee(1, 1, "Fictif", "Zoé", grade), Chronologie.de(List.of(faits)), true);
    }
}
