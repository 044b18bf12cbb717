package fr.cdg62.carriere.position;

import static fr.cdg62.carriere.api.position.MotifPosition.CONVENANCES_PERSONNELLES;
import static fr.cdg62.carriere.api.position.MotifPosition.ENFANT_MOINS_12_ANS;
import static fr.cdg62.carriere.api.position.TypePosition.CONGE_PARENTAL;
import static fr.cdg62.carriere.api.position.TypePosition.DETACHEMENT;
import static fr.cdg62.carriere.chronologie.Faits.dispo;
import static fr.cdg62.carriere.chronologie.Faits.le;
import static fr.cdg62.carriere.chronologie.Faits.position;
import static fr.cdg62.carriere.chronologie.Faits.situation;
import static fr.cdg62.carriere.chronologie.Faits.statut;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.acte.Gravite;
import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Valeur;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is recorded all the same, and said. */
class AnomaliesDePositionTest {
    private static final Fait PASSEE = dispo("2026-01-01", "2026-12-31", CONVENANCES_PERSONNELLES);
    private static final Fait SUITE = dispo("2027-01-01", "2027-12-31", CONVENANCES_PERSONNELLES);

    @Test
    void leRenouvellementTardifDUneDisponibiliteEstUneAnomalie() {
        List<Constat> aTemps = new Essai(TypeActe.DISPONIBILITE)
                .apres(PASSEE)
                .demande("2026-09-30")
                .constats(SUITE);
        assertThat(aTemps).isEmpty();
        List<Constat> tard = new Essai(TypeActe.DISPONIBILITE)
                .apres(PASSEE)
                .demande("2026-10-01")
                .constats(SUITE);
        assertThat(tard).singleElement().satisfies(constat -> {
            assertThat(constat.gravite()).isEqualTo(Gravite.ANOMALIE);
            assertThat(constat.code()).isEqualTo("RENOUVELLEMENT_TARDIF");
            assertThat(constat.message()).contains("après le 30/09/2026 (3 mois avant la fin)");
            assertThat(constat.champ()).isEqualTo("dateDemande");
        });
    }

    @Test
    void uneDisponibiliteDeTroisMoisSeRenouvelleSansDelai() {
        assertThat(new Essai(TypeActe.DISPONIBILITE)
                        .apres(dispo("2026-10-01", "2026-12-31", CONVENANCES_PERSONNELLES))
                        .constats(SUITE))
                .isEmpty();
    }

    @Test
    void laDateDeDemandeManquanteEstUneAnomalie() {
        assertThat(codes(new Essai(TypeActe.DISPONIBILITE).apres(PASSEE).constats(SUITE)))
                .containsExactly("DEMANDE_NON_INDIQUEE");
    }

    @Test
    void lEnfantNonIndiqueEstUneAnomaliePourLaDisponibilite() {
        assertThat(codes(new Essai(TypeActe.DISPONIBILITE)
                        .constats(dispo("2027-01-01", "2027-12-31", ENFANT_MOINS_12_ANS))))
                .containsExactly("ENFANT_NON_INDIQUE");
    }

    @Test
    void laDemandeTardiveDeCongeParentalEstUneAnomalie() {
        Essai essai = new Essai(TypeActe.CONGE_PARENTAL).enfant("2026-09-01", null, 1);
        Fait conge = position("2027-01-01", "2027-06-30", CONGE_PARENTAL);
        assertThat(essai.demande("2026-11-01").constats(conge)).isEmpty();
        assertThat(codes(essai.demande("2026-11-02").constats(conge))).containsExactly("DEMANDE_TARDIVE");
    }

    @Test
    void leSilenceDeDeuxMoisAccepte() {
        Fait detachement = position("2026-12-01", "2027-11-30", DETACHEMENT);
        assertThat(codes(new Essai(TypeActe.DETACHEMENT)
                        .demande("2026-09-01")
                        .signe("2026-11-01")
                        .constats(detachement)))
                .isEmpty();
        assertThat(codes(new Essai(TypeActe.DETACHEMENT)
                        .demande("2026-09-01")
                        .signe("2026-11-02")
                        .constats(detachement)))
                .containsExactly("ACCEPTATION_TACITE");
    }

    @Test
    void lePreavisNeDepassePasTroisMois() {
        Essai essai = new Essai(TypeActe.DETACHEMENT).demande("2026-10-01");
        assertThat(essai.constats(position("2027-01-01", "2027-12-31", DETACHEMENT)))
                .isEmpty();
        assertThat(codes(essai.constats(position("2027-01-02", "2027-12-31", DETACHEMENT))))
                .containsExactly("PREAVIS");
    }

    @Test
    void apresCinqAnsDeDetachementLIntegrationEstProposee() {
        assertThat(codes(new Essai(TypeActe.DETACHEMENT)
                        .apres(position("2022-01-01", "2026-12-31", DETACHEMENT))
                        .constats(position("2027-01-01", "2027-12-31", DETACHEMENT))))
                .containsExactly("INTEGRATION_A_PROPOSER");
    }

    @Test
    void leDetachementDeSixMoisEstCourt() {
        assertThat(codes(new Essai(TypeActe.DETACHEMENT).constats(position("2026-12-01", "2027-05-31", DETACHEMENT))))
                .containsExactly("DETACHEMENT_COURT");
        assertThat(new Essai(TypeActe.DETACHEMENT).constats(position("2026-12-01", "2027-06-01", DETACHEMENT)))
                .isEmpty();
    }

    @Test
    void uneMutationQuiChangeLEchelonEstUneAnomalie() {
        Fait emploi = Fait.depuis(le("2026-12-01"), new Valeur.DEmploi("216200014", "", true));
        assertThat(codes(new Essai(TypeActe.MUTATION)
                        .apres(situation("2020-01-01", "ADJ_ADM", 5))
                        .constats(emploi, situation("2026-12-01", "ADJ_ADM", 6))))
                .containsExactly("MUTATION_SITUATION");
    }

    @Test
    void uneMutationProcheDeLaTitularisationOuvreUneIndemnite() {
        Fait emploi = Fait.depuis(le("2026-12-01"), new Valeur.DEmploi("216200014", "", true));
        assertThat(codes(new Essai(TypeActe.MUTATION)
                        .stagiaire()
                        .apres(statut("2023-12-02", Statut.TITULAIRE), statut("2026-01-02", Statut.TITULAIRE))
                        .constats(emploi)))
                .containsExactly("INDEMNITE_MUTATION");
    }

    @Test
    void uneGrilleNonChargeeEstUneAnomalie() {
        assertThat(codes(new Essai(TypeActe.RECLASSEMENT).constats(situation("2026-12-01", "INCONNU", 3))))
                .containsExactly("GRILLE_NON_CHARGEE");
    }

    private static List<String> codes(List<Constat> constats) {
        return constats.stream().map(Constat::code).toList();
    }
}
