package fr.cdg62.carriere.position;

import static fr.cdg62.carriere.api.position.MotifPosition.ADOPTION;
import static fr.cdg62.carriere.api.position.MotifPosition.CONVENANCES_PERSONNELLES;
import static fr.cdg62.carriere.api.position.MotifPosition.CREATION_ENTREPRISE;
import static fr.cdg62.carriere.api.position.MotifPosition.ENFANT_MOINS_12_ANS;
import static fr.cdg62.carriere.api.position.MotifPosition.ETUDES_RECHERCHES;
import static fr.cdg62.carriere.api.position.MotifPosition.SUIVRE_CONJOINT;
import static fr.cdg62.carriere.chronologie.Faits.activite;
import static fr.cdg62.carriere.chronologie.Faits.dispo;
import static fr.cdg62.carriere.chronologie.Faits.le;
import static fr.cdg62.carriere.position.Verdicts.accepte;
import static fr.cdg62.carriere.position.Verdicts.refuse;

import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Valeur;
import fr.cdg62.socle.probleme.CodeProbleme;
import org.junit.jupiter.api.Test;

/** How long a disponibilité lasts, by motive, and to whom it is open (section 1.2 of the specification). */
class RefusDeDisponibiliteTest {

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
}
