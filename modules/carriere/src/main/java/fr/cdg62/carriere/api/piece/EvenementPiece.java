package fr.cdg62.carriere.api.piece;

/** What may happen to a piece after its deposit. */
public enum EvenementPiece {
    CONTROLER,
    INTEGRER,
    REJETER,
    SIGNALER_ANOMALIE,
    LEVER_ANOMALIE,
    RETIRER
}
