package fr.cdg62.carriere.piece;

import static fr.cdg62.carriere.api.piece.EtatPiece.ANOMALIE_SIGNALEE;
import static fr.cdg62.carriere.api.piece.EtatPiece.CONTROLEE;
import static fr.cdg62.carriere.api.piece.EtatPiece.DEPOSEE;
import static fr.cdg62.carriere.api.piece.EtatPiece.INTEGREE;
import static fr.cdg62.carriere.api.piece.EtatPiece.REJETEE;
import static fr.cdg62.carriere.api.piece.EtatPiece.RETIREE;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_CARRIERE;

import fr.cdg62.carriere.api.piece.EtatPiece;
import fr.cdg62.carriere.api.piece.EvenementPiece;
import fr.cdg62.socle.etat.MachineEtats;

/** Transitions of a piece: the deposit belongs to the collectivité, all the rest to the gestionnaire of the CDG. */
final class MachinePiece {
    static final MachineEtats<EtatPiece, EvenementPiece> MACHINE = MachineEtats.de(
                    EtatPiece.class, EvenementPiece.class)
            .transition(DEPOSEE, EvenementPiece.CONTROLER, CONTROLEE, CDG_CARRIERE)
            .transition(CONTROLEE, EvenementPiece.INTEGRER, INTEGREE, CDG_CARRIERE)
            .transition(CONTROLEE, EvenementPiece.REJETER, REJETEE, CDG_CARRIERE)
            .transition(CONTROLEE, EvenementPiece.SIGNALER_ANOMALIE, ANOMALIE_SIGNALEE, CDG_CARRIERE)
            .transition(ANOMALIE_SIGNALEE, EvenementPiece.LEVER_ANOMALIE, INTEGREE, CDG_CARRIERE)
            .transition(ANOMALIE_SIGNALEE, EvenementPiece.RETIRER, RETIREE, CDG_CARRIERE)
            .transition(INTEGREE, EvenementPiece.RETIRER, RETIREE, CDG_CARRIERE)
            .build();

    private MachinePiece() {}
}
