package fr.cdg62.carriere.api.retraite.envoi;

/** What a dossier asks for. */
public enum NatureDossier {
    AFFILIATION,
    LIQUIDATION,
    AVIS_PREALABLE,
    RETABLISSEMENT
}
