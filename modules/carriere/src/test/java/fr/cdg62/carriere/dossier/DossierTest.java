package fr.cdg62.carriere.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.api.dossier.EtatDossier;
import fr.cdg62.carriere.api.dossier.EvenementDossier;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Vie d'un dossier (§ 1.1)")
class DossierTest {
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 23);
    private static final LocalDate FIN = LocalDate.of(2070, 5, 10);

    private final Dossier dossier = new Dossier(
            "DI-2026-00001",
            new Titulaire(7, "216200014", "Lens", "FICTIF Lou", LocalDate.of(1990, 5, 10)),
            "STAGIAIRE",
            JOUR);

    @Test
    void lesPiecesSontNumeroteesSansDiscontinuite() {
        assertThat(dossier.numeroSuivant()).isEqualTo(1);
        assertThat(dossier.numeroSuivant()).isEqualTo(2);
        assertThat(dossier.numeroSuivant()).isEqualTo(3);
    }

    @Test
    void leControleDesPiecesOuvreCompleteOuDecomplete() {
        assertThat(dossier.etat()).isEqualTo(EtatDossier.OUVERT);
        dossier.constater(false);
        assertThat(dossier.etat()).isEqualTo(EtatDossier.INCOMPLET);
        dossier.constater(true);
        assertThat(dossier.etat()).isEqualTo(EtatDossier.COMPLET);
        dossier.constater(false);
        assertThat(dossier.etat()).isEqualTo(EtatDossier.INCOMPLET);
    }

    @Test
    void laReconstitutionNeCedePasAuControle() {
        dossier.survenir(EvenementDossier.RECONSTITUER, "Archives perdues", JOUR, "gestionnaire", role -> true);
        dossier.constater(true);
        assertThat(dossier.etat()).isEqualTo(EtatDossier.EN_RECONSTITUTION);
        dossier.survenir(EvenementDossier.ACHEVER_RECONSTITUTION, null, JOUR, "gestionnaire", role -> true);
        assertThat(dossier.etat()).isEqualTo(EtatDossier.COMPLET);
    }

    @Test
    void nEstEliminePasAvantDEtreArriveATerme() {
        dossier.survenir(EvenementDossier.CLORE, "Retraite", JOUR, "gestionnaire", role -> true);
        dossier.survenir(EvenementDossier.ARCHIVER, null, JOUR, "gestionnaire", role -> true);
        Refus.verifier(
                () -> dossier.survenir(
                        EvenementDossier.ELIMINER, "Visa", JOUR, "president", Roles.CDG_SIGNATAIRE::equals),
                CodeProbleme.ETAT_TRANSITION_INTERDITE,
                null,
                "L'opération ELIMINER n'est pas possible à l'état ARCHIVE. Aucune opération n'est possible pour vous à"
                        + " cet état.");
        assertThat(dossier.elimineLe()).isNull();

        dossier.arriverATerme();
        assertThat(dossier.etat()).isEqualTo(EtatDossier.ELIMINABLE);
        dossier.survenir(EvenementDossier.ELIMINER, "Visa AD62-2070-12", FIN, "president", role -> true);
        assertThat(dossier.etat()).isEqualTo(EtatDossier.ELIMINE);
        assertThat(dossier.elimineLe()).isEqualTo(FIN);
        assertThat(dossier.eliminePar()).isEqualTo("president");
        assertThat(dossier.motif()).isEqualTo("Visa AD62-2070-12");
    }

    @Test
    void seulUnDossierArchiveArriveATerme() {
        Refus.verifier(
                dossier::arriverATerme,
                CodeProbleme.ETAT_TRANSITION_INTERDITE,
                null,
                "L'opération ARRIVER_A_TERME n'est pas possible à l'état OUVERT. Possible maintenant : CONSTATER_COMPLET,"
                        + " CONSTATER_INCOMPLET, RECONSTITUER, TRANSFERER, CLORE.");
    }

    @Test
    void laCollectiviteNeClotPas() {
        Refus.verifier(
                () -> dossier.survenir(EvenementDossier.CLORE, "Départ", JOUR, "gestionnaire", role -> false),
                CodeProbleme.SEC_HABILITATION,
                null,
                "Vos habilitations ne permettent pas l'opération CLORE à l'état OUVERT.");
    }
}
