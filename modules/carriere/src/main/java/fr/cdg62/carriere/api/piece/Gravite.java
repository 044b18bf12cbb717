package fr.cdg62.carriere.api.piece;

/** Whether an anomaly prevents the filing of a piece. */
public enum Gravite {
    BLOQUANTE,
    NON_BLOQUANTE
}
