package fr.cdg62.carriere.promotion.quota;

import static fr.cdg62.carriere.chronologie.Faits.le;
import static fr.cdg62.carriere.chronologie.Faits.position;
import static fr.cdg62.carriere.chronologie.Faits.statut;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Valeur;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each act of § 2.4, counted or not, and the effectif on 31 December. */
class RegleRecrutementsTest {

    private static final String LENS = "216200001";
    private static final String ARRAS = "216200002";
    private static final String PARIS = "217500001";
    private static final RegleRecrutements REGLE = new RegleRecrutements(Set.of(LENS, ARRAS), Set.of(1L));

    @Test
    void unConcoursCompte() {
        examiner(TypeActe.NOMINATION_STAGIAIRE, 0, true, "recrutement, par concours ou sans concours");
        examiner(
                TypeActe.NOMINATION_STAGIAIRE,
                0,
                true,
                "recrutement, par concours ou sans concours",
                statut("2020-01-01", Statut.CONTRACTUEL));
    }

    @Test
    void uneNominationAUnAutreGradeDuCadreNeComptePas() {
        examiner(
                TypeActe.NOMINATION,
                0,
                false,
                "déjà fonctionnaire de ce cadre d'emplois",
                statut("2020-01-01", Statut.TITULAIRE));
    }

    @Test
    void uneMutationNeCompteQueDeLExterieur() {
        examiner(TypeActe.MUTATION, 0, true, "mutation depuis une collectivité qui n'est pas affiliée", emploi(PARIS));
        examiner(TypeActe.MUTATION, 0, true, "mutation depuis une collectivité qui n'est pas affiliée");
        examiner(TypeActe.MUTATION, 0, false, "mutation entre collectivités affiliées", emploi(ARRAS));
    }

    @Test
    void laTitularisationDUnContractuelCompteCelleDUnStagiaireNon() {
        examiner(
                TypeActe.TITULARISATION,
                0,
                true,
                "titularisation d'un contractuel (CGFP, art. L352-4)",
                statut("2024-01-01", Statut.CONTRACTUEL));
        examiner(
                TypeActe.TITULARISATION,
                0,
                false,
                "fin de stage : compté à la nomination",
                statut("2024-01-01", Statut.STAGIAIRE));
    }

    @Test
    void unDetachementCompteSIlVientDAilleurs() {
        examiner(TypeActe.DETACHEMENT, 0, true, "venue de l'extérieur des collectivités affiliées");
        examiner(TypeActe.DETACHEMENT, 1, false, "mouvement à l'intérieur d'une même collectivité");
        examiner(TypeActe.DETACHEMENT, 0, false, "départ en détachement", statut("2020-01-01", Statut.TITULAIRE));
    }

    @Test
    void uneIntegrationApresDetachementEtUnePromotionInterneNeComptentPas() {
        examiner(
                TypeActe.INTEGRATION,
                0,
                false,
                "intégration après détachement",
                statut("2020-01-01", Statut.TITULAIRE));
        examiner(TypeActe.INTEGRATION, 0, true, "venue de l'extérieur des collectivités affiliées");
        examiner(TypeActe.PROMOTION_INTERNE, 0, false, "promotion interne");
    }

    @Test
    void lEffectifEstFaitDesFonctionnairesEnActiviteOuDetachement() {
        Chronologie active = Chronologie.de(List.of(statut("2020-01-01", Statut.TITULAIRE)));
        Chronologie detachee = Chronologie.de(List.of(
                statut("2020-01-01", Statut.TITULAIRE),
                position("2025-01-01", "2026-12-31", TypePosition.DETACHEMENT)));
        Chronologie disponible = Chronologie.de(List.of(
                statut("2020-01-01", Statut.TITULAIRE),
                position("2025-01-01", "2026-12-31", TypePosition.DISPONIBILITE)));
        Chronologie contractuelle = Chronologie.de(List.of(statut("2020-01-01", Statut.CONTRACTUEL)));
        Chronologie partie = Chronologie.de(List.of(statut("2020-01-01", Statut.TITULAIRE), emploi(PARIS)));
        Chronologie nommeeLeLendemain = Chronologie.de(List.of(statut("2026-01-01", Statut.STAGIAIRE)));
        assertThat(new EffectifCadre(Set.of(LENS))
                        .au(
                                le("2025-12-31"),
                                List.of(active, detachee, disponible, contractuelle, partie, nommeeLeLendemain)))
                .isEqualTo(2);
    }

    private static Fait emploi(String siren) {
        return Fait.depuis(le("2020-01-01"), new Valeur.DEmploi(siren, "", true));
    }

    private static void examiner(TypeActe type, long acte, boolean compte, String motif, Fait... avant) {
        Recrutement recrutement = REGLE.examiner(
                new ActeRecrutement(acte, 1, "Fictif", "Zoé", LENS, type, le("2025-06-01")),
                Chronologie.de(List.of(avant)));
        assertThat(recrutement.compte()).as(motif).isEqualTo(compte);
        assertThat(recrutement.motif()).isEqualTo(motif);
    }
}
