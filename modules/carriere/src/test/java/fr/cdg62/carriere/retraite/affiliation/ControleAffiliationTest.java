package fr.cdg62.carriere.retraite.affiliation;

import static fr.cdg62.carriere.chronologie.Faits.dispo;
import static fr.cdg62.carriere.chronologie.Faits.statut;
import static fr.cdg62.carriere.retraite.affiliation.Contrats.COMMUNE;
import static fr.cdg62.carriere.retraite.affiliation.Contrats.EFFET;
import static fr.cdg62.carriere.retraite.affiliation.Contrats.PLEIN;
import static fr.cdg62.carriere.retraite.affiliation.Contrats.VOISINE;
import static fr.cdg62.carriere.retraite.affiliation.Contrats.carriere;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.retraite.affiliation.ContratAffiliation;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.retraite.CarriereConnue;
import fr.cdg62.carriere.retraite.reglage.ReglesLivrees;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The refusals E103 to E105 (specification carrière, § 3.6); 28 hours are 1 680 minutes. */
@DisplayName("Affiliation à la CNRACL : refus")
class ControleAffiliationTest {
    private static final int VINGT_HUIT_HEURES = 1680;

    private static void exiger(ContratAffiliation contrat, List<CarriereConnue> carrieres, List<Connue> affiliations) {
        ControleAffiliation.exiger(
                COMMUNE,
                contrat,
                affiliations,
                HeuresHebdomadaires.de(COMMUNE, contrat, carrieres, affiliations, ReglesLivrees.toutes()));
    }

    private static DemandeRefusee refus(
            ContratAffiliation contrat, List<CarriereConnue> carrieres, List<Connue> affiliations) {
        return Refus.de(() -> exiger(contrat, carrieres, affiliations));
    }

    private static void admis(ContratAffiliation contrat, List<CarriereConnue> carrieres, List<Connue> affiliations) {
        assertThatCode(() -> exiger(contrat, carrieres, affiliations)).doesNotThrowAnyException();
    }

    @Test
    void vingtHuitHeuresOuvrentLAffiliation() {
        DemandeRefusee refus = refus(Contrats.de(VINGT_HUIT_HEURES - 1), List.of(), List.of());
        assertThat(refus.code()).isEqualTo(CodeProbleme.CNRACL_HEURES);
        assertThat(refus.champ()).isEqualTo("minutes");
        assertThat(refus)
                .hasMessageContaining("27 h 59")
                .hasMessageContaining("28 h")
                .hasMessageContaining("E104");
        admis(Contrats.de(VINGT_HUIT_HEURES), List.of(), List.of());
        admis(Contrats.de(VINGT_HUIT_HEURES + 1), List.of(), List.of());
    }

    /** 20 hours here and 8 there are 28; 7 there are not enough. */
    @Test
    void lesHeuresDesAutresEmployeursSAjoutent() {
        admis(Contrats.de(1200), List.of(carriere(VOISINE, true, 8)), List.of());
        assertThat(refus(Contrats.de(1200), List.of(carriere(VOISINE, true, 7)), List.of())
                        .code())
                .isEqualTo(CodeProbleme.CNRACL_HEURES);
    }

    /** The career at this employer is the employment declared: it does not count twice. */
    @Test
    void laCarriereChezCetEmployeurNeSAjoutePas() {
        assertThat(refus(Contrats.de(1200), List.of(carriere(COMMUNE, true, 20)), List.of())
                        .code())
                .isEqualTo(CodeProbleme.CNRACL_HEURES);
    }

    @Test
    void unContratAilleursOuUneDisponibiliteNeComptentPas() {
        CarriereConnue contractuel =
                new CarriereConnue(VOISINE, true, Chronologie.de(List.of(statut("2020-01-01", Statut.CONTRACTUEL))));
        CarriereConnue enDispo = new CarriereConnue(
                VOISINE,
                true,
                Chronologie.de(List.of(
                        statut("2020-01-01", Statut.TITULAIRE),
                        dispo("2026-01-01", "2026-12-31", MotifPosition.SUIVRE_CONJOINT))));
        for (CarriereConnue ailleurs : List.of(contractuel, enDispo)) {
            assertThat(refus(Contrats.de(1200), List.of(ailleurs), List.of()).code())
                    .isEqualTo(CodeProbleme.CNRACL_HEURES);
        }
    }

    /** What the other employer declared goes before his career, and stops with his affiliation. */
    @Test
    void lAffiliationDeLAutreEmployeurPasseAvantSaCarriere() {
        List<CarriereConnue> carrieres = List.of(carriere(VOISINE, true, 7));
        admis(Contrats.de(1200), carrieres, List.of(new Connue(VOISINE, EFFET.minusYears(1), null, 480)));
        List<CarriereConnue> longue = List.of(carriere(VOISINE, true, 20));
        List<Connue> finie = List.of(new Connue(VOISINE, EFFET.minusYears(1), EFFET.minusDays(1), 1200));
        assertThat(refus(Contrats.de(1200), longue, finie).code()).isEqualTo(CodeProbleme.CNRACL_HEURES);
    }

    @Test
    void unContractuelNeSAffiliePas() {
        Refus.verifier(
                () -> exiger(Contrats.de(Statut.CONTRACTUEL, PLEIN), List.of(), List.of()),
                CodeProbleme.CNRACL_CONTRACTUEL,
                "nature",
                "Un contractuel relève du régime général et de l'Ircantec : seuls les stagiaires et les titulaires s'affilient à la CNRACL (E105).");
    }

    @Test
    void unEmploiNeDepassePasLeTempsComplet() {
        admis(Contrats.de(PLEIN), List.of(), List.of());
        DemandeRefusee refus = refus(Contrats.de(PLEIN + 1), List.of(), List.of());
        assertThat(refus.code()).isEqualTo(CodeProbleme.SAISIE_INVALIDE);
        assertThat(refus).hasMessageContaining("35 h");
    }

    @Test
    void leMemeEmployeurNAffiliePasDeuxFoisLaMemePeriode() {
        assertThat(refus(Contrats.de(PLEIN), List.of(), List.of(new Connue(COMMUNE, EFFET.minusYears(2), EFFET, PLEIN)))
                        .code())
                .isEqualTo(CodeProbleme.CNRACL_DEJA_AFFILIE);
        admis(
                Contrats.de(PLEIN),
                List.of(),
                List.of(new Connue(COMMUNE, EFFET.minusYears(2), EFFET.minusDays(1), PLEIN)));
    }

    /** Two employers share an agent only when none of them has him full time. */
    @Test
    void unTempsCompletExclutUnAutreEmployeur() {
        Connue partielle = new Connue(VOISINE, EFFET.minusYears(1), null, 900);
        Connue pleine = new Connue(VOISINE, EFFET.minusYears(1), null, PLEIN);
        admis(Contrats.de(1200), List.of(), List.of(partielle));
        assertThat(refus(Contrats.de(PLEIN), List.of(), List.of(partielle)).code())
                .isEqualTo(CodeProbleme.CNRACL_DEJA_AFFILIE);
        assertThat(refus(Contrats.de(1200), List.of(), List.of(pleine)))
                .hasMessageContaining("par un autre employeur")
                .hasMessageNotContaining(VOISINE);
    }

    @Test
    void leCompteDesHeuresSeLitEtTaitUnEmployeurEtranger() {
        HeuresHebdomadaires heures = HeuresHebdomadaires.de(
                COMMUNE, Contrats.de(1230), List.of(carriere(VOISINE, false, 8)), List.of(), ReglesLivrees.toutes());
        assertThat(heures.total()).isEqualTo(1710);
        assertThat(heures.trace().etapes())
                .extracting(etape -> etape.libelle() + " : " + etape.resultat())
                .containsExactly(
                        "Cet emploi : 20 h 30",
                        "Un autre employeur : 8 h",
                        "Durée hebdomadaire : 28 h 30",
                        "Affiliation à la CNRACL : ouverte");
        assertThat(heures.trace().etapes().get(3).source()).contains("BIP PROSTA");
    }
}
