package fr.cdg62.carriere.api.retraite.referentiel;

/** A list of codes. */
public enum TypeReferentiel {
    /** Grades; a grade holds while one of its grids does. */
    GRADE,
    /** Statutory positions. */
    POSITION,
    /** Reasons of a radiation des cadres (RDC). */
    MOTIF_RDC,
    /** Pieces of a dossier de liquidation, by type of pension. */
    PIECE
}
