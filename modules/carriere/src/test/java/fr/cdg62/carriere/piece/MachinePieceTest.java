package fr.cdg62.carriere.piece;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.api.piece.EtatPiece;
import fr.cdg62.carriere.api.piece.EvenementPiece;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.probleme.CodeProbleme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Vie d'une pièce (§ 1.1 et § 1.21)")
class MachinePieceTest {
    @Test
    void laCollectiviteNeControlePas() {
        Refus.verifier(
                () -> MachinePiece.MACHINE.appliquer(
                        EtatPiece.DEPOSEE,
                        EvenementPiece.CONTROLER,
                        role -> role.equals(Roles.COLLECTIVITE_GESTIONNAIRE)),
                CodeProbleme.SEC_HABILITATION,
                null,
                "Vos habilitations ne permettent pas l'opération CONTROLER à l'état DEPOSEE.");
    }

    @Test
    void unePieceNonControleeNeSIntegrePas() {
        Refus.verifier(
                () -> MachinePiece.MACHINE.appliquer(EtatPiece.DEPOSEE, EvenementPiece.INTEGRER, role -> true),
                CodeProbleme.ETAT_TRANSITION_INTERDITE,
                null,
                "L'opération INTEGRER n'est pas possible à l'état DEPOSEE. Possible maintenant : CONTROLER.");
    }

    @Test
    void rejeteeEtRetireeSontDesFins() {
        assertThat(MachinePiece.MACHINE.depuis(EtatPiece.REJETEE)).isEmpty();
        assertThat(MachinePiece.MACHINE.depuis(EtatPiece.RETIREE)).isEmpty();
    }

    @Test
    void anomalieSignaleeSeLeveOuSeRetire() {
        assertThat(MachinePiece.MACHINE.depuis(EtatPiece.ANOMALIE_SIGNALEE))
                .containsExactlyInAnyOrder(EvenementPiece.LEVER_ANOMALIE, EvenementPiece.RETIRER);
    }
}
