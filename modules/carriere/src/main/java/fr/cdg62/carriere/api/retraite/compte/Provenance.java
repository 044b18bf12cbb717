package fr.cdg62.carriere.api.retraite.compte;

/** Where a content comes from. */
public enum Provenance {
    /** Typed. */
    SAISIE,
    /** Read from a file. */
    FICHIER,
    /** Corrected by a partner system. */
    PARTENAIRE,
    /** Earlier periods that a reprise d'antériorité brought. */
    REPRISE
}
