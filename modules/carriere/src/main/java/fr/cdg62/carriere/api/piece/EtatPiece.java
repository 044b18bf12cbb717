package fr.cdg62.carriere.api.piece;

/** States of a piece: deposited, controlled, then filed, turned down, or kept with an anomaly told to the employer. */
public enum EtatPiece {
    DEPOSEE,
    CONTROLEE,
    INTEGREE,
    REJETEE,
    ANOMALIE_SIGNALEE,
    RETIREE
}
