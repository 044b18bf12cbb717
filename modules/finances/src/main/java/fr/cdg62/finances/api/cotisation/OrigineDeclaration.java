package fr.cdg62.finances.api.cotisation;

/** Who a declaration comes from. */
public enum OrigineDeclaration {
    /** Declared by the collectivité. */
    REELLE,
    /** Estimated by the CdG for want of a declaration (R-COT-12): provisional, cancelled by the real one. */
    TAXATION_OFFICE
}
