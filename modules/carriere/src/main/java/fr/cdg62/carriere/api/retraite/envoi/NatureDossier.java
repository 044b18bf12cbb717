package fr.cdg62.carriere.api.retraite.envoi;

/** What a dossier asks for. */
public enum NatureDossier {
    AFFILIATION,
    REPRISE_ANTERIORITE,
    LIQUIDATION,
    AVIS_PREALABLE,
    RETABLISSEMENT
}
