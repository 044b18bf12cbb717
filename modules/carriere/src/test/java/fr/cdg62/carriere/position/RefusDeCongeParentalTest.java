package fr.cdg62.carriere.position;

import static fr.cdg62.carriere.api.position.TypePosition.CONGE_PARENTAL;
import static fr.cdg62.carriere.chronologie.Faits.position;
import static fr.cdg62.carriere.position.Verdicts.accepte;
import static fr.cdg62.carriere.position.Verdicts.refuse;

import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.socle.probleme.CodeProbleme;
import org.junit.jupiter.api.Test;

/** Periods and end of a congé parental (section 1.2 of the specification). */
class RefusDeCongeParentalTest {

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
}
