package fr.cdg62.carriere.retraite.entretien;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.api.retraite.entretien.EtatEntretienRetraite;
import fr.cdg62.carriere.api.retraite.entretien.EvenementEntretienRetraite;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who moves an interview: the CdG meets, whoever asked may give up. */
@DisplayName("Entretien retraite")
class EntretienRetraiteTest {
    private static final Regard AGENT = new Regard(true, false, role -> false);
    private static final Regard EMPLOYEUR = new Regard(false, false, Roles.COLLECTIVITE_GESTIONNAIRE::equals);
    private static final Regard CDG = new Regard(false, true, Roles.CDG_CARRIERE::equals);

    private static List<EvenementEntretienRetraite> possibles(
            EtatEntretienRetraite etat, Regard regard, boolean parLAgent) {
        return List.copyOf(MachineEntretienRetraite.MACHINE.possibles(etat, regard.acteur(parLAgent)));
    }

    @Test
    void lEmployeurNAnnuleQueCeQuIlADemande() {
        assertThat(possibles(EtatEntretienRetraite.FIXE, EMPLOYEUR, false))
                .containsExactly(EvenementEntretienRetraite.ANNULER);
        assertThat(possibles(EtatEntretienRetraite.FIXE, EMPLOYEUR, true)).isEmpty();
        assertThat(possibles(EtatEntretienRetraite.FIXE, AGENT, true))
                .containsExactly(EvenementEntretienRetraite.ANNULER);
        assertThat(possibles(EtatEntretienRetraite.FIXE, AGENT, false))
                .containsExactly(EvenementEntretienRetraite.ANNULER);
    }

    @Test
    void uneAbsencePermetUnAutreRendezVous() {
        assertThat(possibles(EtatEntretienRetraite.ABSENT, CDG, true))
                .containsExactly(EvenementEntretienRetraite.FIXER, EvenementEntretienRetraite.ANNULER);
        assertThat(possibles(EtatEntretienRetraite.DEMANDE, CDG, true))
                .containsExactly(EvenementEntretienRetraite.FIXER, EvenementEntretienRetraite.ANNULER);
        assertThat(possibles(EtatEntretienRetraite.TENU, CDG, true)).isEmpty();
    }

    @Test
    void seulLeCdgTientLEntretien() {
        for (Regard regard : List.of(AGENT, EMPLOYEUR)) {
            assertThat(Refus.de(() -> MachineEntretienRetraite.MACHINE.appliquer(
                                    EtatEntretienRetraite.FIXE, EvenementEntretienRetraite.TENIR, regard.acteur(false)))
                            .code())
                    .isEqualTo(CodeProbleme.SEC_HABILITATION);
        }
    }

    @Test
    void lEmployeurSeulNAPasLeRegardEntier() {
        assertThat(AGENT.entier()).isTrue();
        assertThat(CDG.entier()).isTrue();
        assertThat(EMPLOYEUR.entier()).isFalse();
    }
}
