package fr.cdg62.carriere.position;

import static fr.cdg62.carriere.chronologie.Faits.situation;
import static fr.cdg62.carriere.chronologie.Faits.statut;
import static fr.cdg62.carriere.position.Verdicts.accepte;
import static fr.cdg62.carriere.position.Verdicts.refuse;

import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.socle.probleme.CodeProbleme;
import org.junit.jupiter.api.Test;

/** Acts that carry out what a stage or a tableau decides, refused without that decision (specification, §§ 1.4 and 1.6). */
class RefusDeDecisionTest {
    private static final Fait TITULAIRE = statut("2027-01-01", Statut.TITULAIRE);

    @Test
    void unStagiaireNEstTitulariseQueParSonStage() {
        refuse(
                new Essai(TypeActe.TITULARISATION).stagiaire(),
                CodeProbleme.STAGE_TITULARISATION_PREMATUREE,
                "se prononce sur son stage",
                "dateEffet",
                TITULAIRE);
        refuse(
                new Essai(TypeActe.NOMINATION).stagiaire(),
                CodeProbleme.STAGE_TITULARISATION_PREMATUREE,
                "se prononce sur son stage",
                "dateEffet",
                TITULAIRE);
        accepte(
                new Essai(TypeActe.TITULARISATION)
                        .stagiaire()
                        .decide(new DecisionsDites("2027-01-01", null, null, null)),
                TITULAIRE);
        accepte(new Essai(TypeActe.REPRISE).stagiaire(), TITULAIRE);
    }

    /** The stage being followed allows it from 3 January 2027 on. */
    @Test
    void avantLaFinDuStageLaDateEstDite() {
        DecisionsDites stage = new DecisionsDites(null, "2027-01-03", null, null);
        refuse(
                new Essai(TypeActe.TITULARISATION).stagiaire().decide(stage),
                CodeProbleme.STAGE_TITULARISATION_PREMATUREE,
                "Le stage suivi ne permet pas de titulariser avant le 03/01/2027.",
                "dateEffet",
                TITULAIRE);
        refuse(
                new Essai(TypeActe.TITULARISATION).stagiaire().decide(stage),
                CodeProbleme.STAGE_TITULARISATION_PREMATUREE,
                "se prononce sur son stage",
                "dateEffet",
                statut("2027-01-03", Statut.TITULAIRE));
    }

    @Test
    void onNAvanceDeGradeQueParUnTableau() {
        Fait promu = situation("2026-06-01", "ADJ_ADM_P2", 3);
        refuse(
                new Essai(TypeActe.AVANCEMENT_GRADE).apres(situation("2020-01-01", "ADJ_ADM", 6)),
                CodeProbleme.AVANCEMENT_CONDITIONS,
                "Aucun tableau d'avancement ne nomme l'agent au grade ADJ_ADM_P2 au 01/06/2026",
                "changements",
                promu);
        DecisionsDites nomme = new DecisionsDites(null, null, "ADJ_ADM_P2", "2026-06-01");
        accepte(
                new Essai(TypeActe.AVANCEMENT_GRADE)
                        .apres(situation("2020-01-01", "ADJ_ADM", 6))
                        .decide(nomme),
                promu);
        refuse(
                new Essai(TypeActe.AVANCEMENT_GRADE)
                        .apres(situation("2020-01-01", "ADJ_ADM", 6))
                        .decide(nomme),
                CodeProbleme.AVANCEMENT_CONDITIONS,
                "au 02/06/2026",
                "changements",
                situation("2026-06-02", "ADJ_ADM_P2", 3));
    }

    @Test
    void uneNominationNEstPasUnAvancementDeguise() {
        refuse(
                new Essai(TypeActe.NOMINATION).apres(situation("2020-01-01", "ADJ_ADM", 6)),
                CodeProbleme.AVANCEMENT_CONDITIONS,
                "Aucun tableau d'avancement ne nomme l'agent",
                "changements",
                situation("2026-06-01", "ADJ_ADM_P2", 3));
        accepte(new Essai(TypeActe.NOMINATION), situation("2026-06-01", "ADJ_ADM_P2", 3));
        accepte(
                new Essai(TypeActe.RECLASSEMENT).apres(situation("2020-01-01", "ADJ_ADM", 6)),
                situation("2026-06-01", "ADJ_ADM_P2", 3));
    }
}
