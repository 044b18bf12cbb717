package fr.cdg62.carriere.position;

import static fr.cdg62.carriere.api.position.MotifPosition.ADOPTION;
import static fr.cdg62.carriere.api.position.MotifPosition.CONVENANCES_PERSONNELLES;
import static fr.cdg62.carriere.api.position.MotifPosition.CREATION_ENTREPRISE;
import static fr.cdg62.carriere.api.position.MotifPosition.ENFANT_MOINS_12_ANS;
import static fr.cdg62.carriere.api.position.MotifPosition.ETUDES_RECHERCHES;
import static fr.cdg62.carriere.api.position.MotifPosition.SUIVRE_CONJOINT;
import static fr.cdg62.carriere.api.position.TypePosition.CONGE_PARENTAL;
import static fr.cdg62.carriere.api.position.TypePosition.DETACHEMENT;
import static fr.cdg62.carriere.api.position.TypePosition.PRISE_EN_CHARGE;
import static fr.cdg62.carriere.api.position.TypePosition.SURNOMBRE;
import static fr.cdg62.carriere.chronologie.Faits.activite;
import static fr.cdg62.carriere.chronologie.Faits.dispo;
import static fr.cdg62.carriere.chronologie.Faits.le;
import static fr.cdg62.carriere.chronologie.Faits.position;
import static fr.cdg62.carriere.chronologie.Faits.situation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Valeur;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import org.junit.jupiter.api.Test;

/** The refusals of section 1.2 of the specification, each with its code, message and field. */
class RefusDePositionTest {

    @Test
    void uneDisponibiliteNEstPasOuverteAuStagiaire() {
        refuse(
                new Essai(TypeActe.DISPONIBILITE).stagiaire(),
                CodeProbleme.POSITION_STATUT,
                "La position « Disponibilité » n'est pas ouverte à un stagiaire : il peut obtenir un congé.",
                "type",
                dispo("2026-12-01", "2027-05-31", SUIVRE_CONJOINT));
    }

    @Test
    void uneMutationNEstPasOuverteAuStagiaire() {
        refuse(
                new Essai(TypeActe.MUTATION).stagiaire(),
                CodeProbleme.POSITION_STATUT,
                "La mutation n'est pas ouverte à un stagiaire",
                "type",
                Fait.depuis(le("2026-12-01"), new Valeur.DEmploi("216200014", "", true)));
    }

    @Test
    void deuxPositionsNeSeChevauchentPas() {
        refuse(
                new Essai(TypeActe.DETACHEMENT).apres(dispo("2026-01-01", "2026-12-31", SUIVRE_CONJOINT)),
                CodeProbleme.POSITION_CHEVAUCHEMENT,
                "« Détachement » à compter du 31/12/2026 chevauche « Disponibilité » en cours le 31/12/2026",
                "changements",
                position("2026-12-31", "2027-12-30", DETACHEMENT));
        accepte(
                new Essai(TypeActe.DETACHEMENT).apres(dispo("2026-01-01", "2026-12-31", SUIVRE_CONJOINT)),
                position("2027-01-01", "2027-12-31", DETACHEMENT));
    }

    @Test
    void unePositionDejaPrevueFaitObstacle() {
        refuse(
                new Essai(TypeActe.DISPONIBILITE).apres(position("2027-06-01", "2027-12-31", DETACHEMENT)),
                CodeProbleme.POSITION_CHEVAUCHEMENT,
                "en cours le 01/06/2027",
                "changements",
                dispo("2027-01-01", "2027-06-01", SUIVRE_CONJOINT));
    }

    @Test
    void leDetachementDureCinqAnsAuPlusEnUnActe() {
        accepte(new Essai(TypeActe.DETACHEMENT), position("2026-12-01", "2031-11-30", DETACHEMENT));
        refuse(
                new Essai(TypeActe.DETACHEMENT),
                CodeProbleme.POSITION_DUREE,
                "Détachement : 5 ans au plus en un acte, soit jusqu'au 30/11/2031 ; l'acte va jusqu'au 01/12/2031.",
                "changements",
                position("2026-12-01", "2031-12-01", DETACHEMENT));
    }

    @Test
    void uneDisponibiliteAUneFin() {
        refuse(
                new Essai(TypeActe.DISPONIBILITE),
                CodeProbleme.POSITION_DUREE,
                "La position « Disponibilité » est accordée pour une durée : indiquez son dernier jour.",
                "changements",
                Fait.depuis(le("2026-12-01"), new Valeur.DePosition(TypePosition.DISPONIBILITE, SUIVRE_CONJOINT)));
    }

    @Test
    void lesConvenancesPersonnellesDurentCinqAnsParActe() {
        accepte(new Essai(TypeActe.DISPONIBILITE), dispo("2026-12-01", "2031-11-30", CONVENANCES_PERSONNELLES));
        refuse(
                new Essai(TypeActe.DISPONIBILITE),
                CodeProbleme.POSITION_DUREE,
                "5 ans au plus en un acte",
                "changements",
                dispo("2026-12-01", "2031-12-01", CONVENANCES_PERSONNELLES));
    }

    @Test
    void lesConvenancesPersonnellesDurentDixAnsSurLaCarriere() {
        Fait[] passees = {
            dispo("2012-01-01", "2014-12-31", CONVENANCES_PERSONNELLES),
            dispo("2018-01-01", "2019-12-31", CONVENANCES_PERSONNELLES)
        };
        accepte(
                new Essai(TypeActe.DISPONIBILITE).apres(passees),
                dispo("2027-01-01", "2031-12-31", CONVENANCES_PERSONNELLES));
        refuse(
                new Essai(TypeActe.DISPONIBILITE)
                        .apres(passees)
                        .apres(dispo("2024-01-01", "2024-01-01", CONVENANCES_PERSONNELLES)),
                CodeProbleme.POSITION_CUMUL,
                "10 ans 1 jour sur l'ensemble de la carrière avec cet acte, pour 10 ans au plus",
                "changements",
                dispo("2027-01-01", "2031-12-31", CONVENANCES_PERSONNELLES));
    }

    @Test
    void ceQuUneReintegrationAFaitPerdreNeComptePas() {
        accepte(
                new Essai(TypeActe.DISPONIBILITE)
                        .apres(
                                dispo("2012-01-01", "2016-12-31", CONVENANCES_PERSONNELLES),
                                dispo("2018-01-01", "2020-12-31", CONVENANCES_PERSONNELLES),
                                activite("2018-07-01")),
                dispo("2027-01-01", "2031-06-30", CONVENANCES_PERSONNELLES));
    }

    @Test
    void leRetourDeDixHuitMoisEtaitExigeJusquAuSixDecembre2025() {
        Essai avant = new Essai(TypeActe.DISPONIBILITE)
                .signe("2025-11-01")
                .apres(dispo("2020-12-06", "2025-12-05", CONVENANCES_PERSONNELLES));
        refuse(
                avant,
                CodeProbleme.POSITION_CUMUL,
                "un retour de 18 mois en activité était exigé au 06/12/2025",
                "changements",
                dispo("2025-12-06", "2026-12-05", CONVENANCES_PERSONNELLES));
        Essai depuis = new Essai(TypeActe.DISPONIBILITE)
                .signe("2025-11-01")
                .apres(dispo("2020-12-07", "2025-12-06", CONVENANCES_PERSONNELLES));
        accepte(depuis, dispo("2025-12-07", "2026-12-06", CONVENANCES_PERSONNELLES));
    }

    @Test
    void laCreationDEntrepriseDureDeuxAnsEnTout() {
        refuse(
                new Essai(TypeActe.DISPONIBILITE).apres(dispo("2020-01-01", "2020-12-31", CREATION_ENTREPRISE)),
                CodeProbleme.POSITION_CUMUL,
                "2 ans 1 jour sur l'ensemble de la carrière avec cet acte, pour 2 ans au plus",
                "changements",
                dispo("2027-01-01", "2028-01-01", CREATION_ENTREPRISE));
    }

    @Test
    void lesEtudesDurentTroisAnsPuisTrois() {
        accepte(
                new Essai(TypeActe.DISPONIBILITE).apres(dispo("2020-01-01", "2022-12-31", ETUDES_RECHERCHES)),
                dispo("2027-01-01", "2029-12-31", ETUDES_RECHERCHES));
        refuse(
                new Essai(TypeActe.DISPONIBILITE),
                CodeProbleme.POSITION_DUREE,
                "3 ans au plus en un acte",
                "changements",
                dispo("2027-01-01", "2030-01-01", ETUDES_RECHERCHES));
    }

    @Test
    void lAdoptionDureSixSemaines() {
        accepte(new Essai(TypeActe.DISPONIBILITE), dispo("2026-12-01", "2027-01-11", ADOPTION));
        refuse(
                new Essai(TypeActe.DISPONIBILITE),
                CodeProbleme.POSITION_DUREE,
                "6 semaines au plus, soit jusqu'au 11/01/2027",
                "changements",
                dispo("2026-12-01", "2027-01-12", ADOPTION));
    }

    @Test
    void lEnfantAMoinsDeDouzeAns() {
        accepte(
                new Essai(TypeActe.DISPONIBILITE).enfant("2016-03-10", null, 1),
                dispo("2026-12-01", "2028-03-09", ENFANT_MOINS_12_ANS));
        refuse(
                new Essai(TypeActe.DISPONIBILITE).enfant("2016-03-10", null, 1),
                CodeProbleme.POSITION_ENFANT,
                "L'enfant a 12 ans le 10/03/2028",
                "enfant",
                dispo("2026-12-01", "2028-03-10", ENFANT_MOINS_12_ANS));
    }

    @Test
    void leCongeParentalDureDeDeuxASixMois() {
        Essai essai = new Essai(TypeActe.CONGE_PARENTAL).enfant("2026-09-01", null, 1);
        accepte(essai, position("2026-12-01", "2027-01-31", CONGE_PARENTAL));
        accepte(essai, position("2026-12-01", "2027-05-31", CONGE_PARENTAL));
        refuse(
                essai,
                CodeProbleme.POSITION_DUREE,
                "chaque période dure 2 mois au moins, soit jusqu'au 31/01/2027",
                "changements",
                position("2026-12-01", "2027-01-30", CONGE_PARENTAL));
        refuse(
                essai,
                CodeProbleme.POSITION_DUREE,
                "Congé parental : 6 mois au plus en un acte, soit jusqu'au 31/05/2027",
                "changements",
                position("2026-12-01", "2027-06-01", CONGE_PARENTAL));
    }

    @Test
    void laDernierePeriodePeutEtrePlusCourte() {
        accepte(
                new Essai(TypeActe.CONGE_PARENTAL).enfant("2024-01-10", null, 1),
                position("2026-12-20", "2027-01-09", CONGE_PARENTAL));
    }

    @Test
    void leCongeParentalFinitAuxTroisAnsDeLEnfant() {
        refuse(
                new Essai(TypeActe.CONGE_PARENTAL).enfant("2024-03-10", null, 1),
                CodeProbleme.POSITION_ENFANT,
                "Le congé parental finit au plus tard le 09/03/2027 ; l'acte va jusqu'au 10/03/2027.",
                "enfant",
                position("2026-12-01", "2027-03-10", CONGE_PARENTAL));
    }

    @Test
    void lAdoptionDonneTroisAnsOuUnAn() {
        accepte(
                new Essai(TypeActe.CONGE_PARENTAL).enfant("2023-01-01", "2024-06-01", 1),
                position("2026-12-01", "2027-05-31", CONGE_PARENTAL));
        refuse(
                new Essai(TypeActe.CONGE_PARENTAL).enfant("2020-01-01", "2026-02-01", 1),
                CodeProbleme.POSITION_ENFANT,
                "au plus tard le 31/01/2027",
                "enfant",
                position("2026-12-01", "2027-02-01", CONGE_PARENTAL));
    }

    @Test
    void troisEnfantsDonnentSixAns() {
        accepte(
                new Essai(TypeActe.CONGE_PARENTAL).enfant("2021-06-01", null, 3),
                position("2026-12-01", "2027-05-31", CONGE_PARENTAL));
    }

    @Test
    void leRenouvellementTardifDuCongeParentalEstRefuse() {
        Fait premiere = position("2026-07-01", "2026-12-31", CONGE_PARENTAL);
        Essai essai = new Essai(TypeActe.CONGE_PARENTAL).apres(premiere).enfant("2026-04-01", null, 1);
        accepte(essai.demande("2026-11-30"), position("2027-01-01", "2027-06-30", CONGE_PARENTAL));
        refuse(
                essai.demande("2026-12-01"),
                CodeProbleme.RENOUVELLEMENT_TARDIF,
                "Renouvellement du congé parental demandé le 01/12/2026 : il devait l'être le 30/11/2026 au plus tard",
                "dateDemande",
                position("2027-01-01", "2027-06-30", CONGE_PARENTAL));
    }

    @Test
    void leSurnombreDureUnAn() {
        accepte(new Essai(TypeActe.SURNOMBRE), position("2026-12-01", "2027-11-30", SURNOMBRE));
        refuse(
                new Essai(TypeActe.SURNOMBRE),
                CodeProbleme.POSITION_DUREE,
                "Surnombre : 1 an au plus en un acte",
                "changements",
                position("2026-12-01", "2027-12-01", SURNOMBRE));
    }

    @Test
    void laPriseEnChargeSuitLeSurnombre() {
        refuse(
                new Essai(TypeActe.PRISE_EN_CHARGE),
                CodeProbleme.POSITION_TRANSITION,
                "De « Activité », on ne passe pas à « Prise en charge (FMPE) »",
                "changements",
                position("2026-12-01", "2027-11-30", PRISE_EN_CHARGE));
        accepte(
                new Essai(TypeActe.PRISE_EN_CHARGE).apres(position("2025-12-01", "2026-11-30", SURNOMBRE)),
                position("2026-12-01", "2027-11-30", PRISE_EN_CHARGE));
    }

    @Test
    void onNeReintegrePasQuiEstEnActivite() {
        refuse(
                new Essai(TypeActe.REINTEGRATION),
                CodeProbleme.POSITION_TRANSITION,
                "De « Activité », on ne passe pas à « Activité »",
                "changements",
                activite("2026-12-01"));
        accepte(
                new Essai(TypeActe.REINTEGRATION).apres(dispo("2025-01-01", "2027-12-31", SUIVRE_CONJOINT)),
                activite("2026-12-01"));
    }

    @Test
    void rienNeSuitLaRadiation() {
        refuse(
                new Essai(TypeActe.AVANCEMENT_ECHELON)
                        .apres(
                                situation("2024-03-01", "ADJ_ADM", 5),
                                Fait.depuis(le("2026-01-01"), new Valeur.DePosition(TypePosition.RADIATION, null))),
                CodeProbleme.POSITION_TRANSITION,
                "La carrière a pris fin (Radiation des cadres) : plus rien ne la change au 01/12/2026.",
                "changements",
                situation("2026-12-01", "ADJ_ADM", 6));
    }

    @Test
    void leHorsCadresEstSupprime() {
        refuse(
                new Essai(TypeActe.DETACHEMENT).apres(position("2026-01-01", "2026-11-30", DETACHEMENT)),
                CodeProbleme.POSITION_TRANSITION,
                "La position « Hors cadres » a été supprimée en 2016",
                "changements",
                position("2026-12-01", "2027-11-30", TypePosition.HORS_CADRES));
    }

    @Test
    void laSignatureNEstPasAVenir() {
        refuse(
                new Essai(TypeActe.AVANCEMENT_ECHELON).signe("2026-11-24"),
                CodeProbleme.ACTE_DATE,
                "La date de signature (24/11/2026) est dans l'avenir.",
                "dateSignature",
                situation("2026-12-01", "ADJ_ADM", 6));
    }

    @Test
    void lEffetNePrecedePasLesSeizeAns() {
        refuse(
                new Essai(TypeActe.REPRISE),
                CodeProbleme.ACTE_DATE,
                "Au 16/05/1996, l'agent n'a pas 16 ans.",
                "dateEffet",
                situation("1996-05-16", "ADJ_ADM", 1));
        accepte(new Essai(TypeActe.REPRISE), situation("1996-05-17", "ADJ_ADM", 1));
    }

    @Test
    void deuxActesNeFixentPasDeuxEchelonsLeMemeJour() {
        refuse(
                new Essai(TypeActe.AVANCEMENT_ECHELON).apres(situation("2026-12-01", "ADJ_ADM", 6)),
                CodeProbleme.ACTE_EN_DOUBLE,
                "Un autre acte fixe déjà le grade et l'échelon au 01/12/2026 : annulez-le d'abord.",
                "changements",
                situation("2026-12-01", "ADJ_ADM", 7));
    }

    @Test
    void lEchelonEstDansLaGrille() {
        accepte(new Essai(TypeActe.RECLASSEMENT), situation("2026-12-01", "ADJ_ADM", 11));
        refuse(
                new Essai(TypeActe.RECLASSEMENT),
                CodeProbleme.ECHELON_INCONNU,
                "La grille du grade ADJ_ADM en vigueur au 01/12/2026 compte 11 échelons : l'échelon 12 n'existe pas.",
                "changements",
                situation("2026-12-01", "ADJ_ADM", 12));
    }

    private static void accepte(Essai essai, Fait... faits) {
        assertThatCode(() -> essai.accepter(faits)).doesNotThrowAnyException();
    }

    private static void refuse(Essai essai, CodeProbleme code, String message, String champ, Fait... faits) {
        assertThatThrownBy(() -> essai.accepter(faits))
                .isInstanceOfSatisfying(DemandeRefusee.class, refus -> {
                    assertThat(refus.code()).isEqualTo(code);
                    assertThat(refus.champ()).isEqualTo(champ);
                })
                .hasMessageContaining(message);
    }
}
