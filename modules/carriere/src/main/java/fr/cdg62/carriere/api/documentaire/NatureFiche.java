package fr.cdg62.carriere.api.documentaire;

/** What a document of the base is. */
public enum NatureFiche {
    /** A legislative or regulatory provision: the only nature that agents are given. */
    DISPOSITION,
    /** Explanation by the CDG, for employers. */
    FICHE,
    /** Model of act. */
    MODELE,
    /** Veille juridique. */
    VEILLE
}
