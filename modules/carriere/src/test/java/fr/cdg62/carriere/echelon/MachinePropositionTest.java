package fr.cdg62.carriere.echelon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.cdg62.carriere.api.echelon.EtatProposition;
import fr.cdg62.carriere.api.echelon.EvenementProposition;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may do what: specification carrière, §§ 1.3 and 1.21. */
class MachinePropositionTest {

    @Test
    void leCdgProposeEtLAutoriteTerritorialeSigne() {
        assertEquals(
                EtatProposition.PROPOSEE,
                appliquer(EtatProposition.CALCULEE, EvenementProposition.PROPOSER, Roles.CDG_CARRIERE));
        assertEquals(
                EtatProposition.SIGNE,
                appliquer(EtatProposition.ARRETE_EDITE, EvenementProposition.SIGNER, Roles.COLLECTIVITE_SIGNATAIRE));
    }

    @Test
    void niLeGestionnaireNiLeCdgNeSignent() {
        for (String role : Set.of(Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE)) {
            DemandeRefusee refus = assertThrows(
                    DemandeRefusee.class,
                    () -> appliquer(EtatProposition.ARRETE_EDITE, EvenementProposition.SIGNER, role));
            assertEquals(CodeProbleme.SEC_HABILITATION, refus.code());
            assertEquals(
                    "Vos habilitations ne permettent pas l'opération SIGNER à l'état ARRETE_EDITE.",
                    refus.getMessage());
        }
    }

    @Test
    void uneCollectiviteNeProposePas() {
        assertEquals(
                Set.of(),
                MachineProposition.MACHINE.possibles(EtatProposition.CALCULEE, Roles.COLLECTIVITE_SIGNATAIRE::equals));
    }

    @Test
    void rienNeSortDUnEtatFinal() {
        for (EtatProposition etat : Set.of(
                EtatProposition.ENREGISTRE,
                EtatProposition.ANNULEE,
                EtatProposition.RECALCULEE,
                EtatProposition.SUSPENDUE)) {
            assertEquals(Set.of(), MachineProposition.MACHINE.depuis(etat));
        }
    }

    @Test
    void onNeSigneQuUnArreteEdite() {
        DemandeRefusee refus = assertThrows(
                DemandeRefusee.class,
                () -> appliquer(EtatProposition.PROPOSEE, EvenementProposition.SIGNER, Roles.COLLECTIVITE_SIGNATAIRE));
        assertEquals(CodeProbleme.ETAT_TRANSITION_INTERDITE, refus.code());
        assertEquals(
                "L'opération SIGNER n'est pas possible à l'état PROPOSEE. Possible maintenant : EDITER.",
                refus.getMessage());
    }

    private static EtatProposition appliquer(EtatProposition etat, EvenementProposition evenement, String role) {
        return MachineProposition.MACHINE.appliquer(etat, evenement, role::equals);
    }
}
