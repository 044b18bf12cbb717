package fr.cdg62.carriere.position;

import static fr.cdg62.carriere.api.position.MotifPosition.SUIVRE_CONJOINT;
import static fr.cdg62.carriere.api.position.TypePosition.DETACHEMENT;
import static fr.cdg62.carriere.api.position.TypePosition.PRISE_EN_CHARGE;
import static fr.cdg62.carriere.api.position.TypePosition.SURNOMBRE;
import static fr.cdg62.carriere.chronologie.Faits.activite;
import static fr.cdg62.carriere.chronologie.Faits.dispo;
import static fr.cdg62.carriere.chronologie.Faits.le;
import static fr.cdg62.carriere.chronologie.Faits.position;
import static fr.cdg62.carriere.chronologie.Faits.situation;
import static fr.cdg62.carriere.position.Verdicts.accepte;
import static fr.cdg62.carriere.position.Verdicts.refuse;

import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Valeur;
import fr.cdg62.socle.probleme.CodeProbleme;
import org.junit.jupiter.api.Test;

/** The refusals of section 1.2 of the specification that hold for every position, each with its code, message and field. */
class RefusDePositionTest {

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
}
