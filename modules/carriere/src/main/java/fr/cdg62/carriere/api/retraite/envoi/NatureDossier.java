package fr.cdg62.carriere.api.retraite.envoi;

/** What a dossier asks for. */
public enum NatureDossier {
    LIQUIDATION,
    AVIS_PREALABLE,
    RETABLISSEMENT
}
