package fr.cdg62.carriere.api.piece;

/**
 * An event on a piece.
 *
 * @param motif text, required for REJETER and SIGNALER_ANOMALIE
 * @param retrait reason, required for RETIRER
 */
public record DemandePiece(EvenementPiece evenement, String motif, MotifRetrait retrait) {}
