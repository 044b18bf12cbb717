package fr.cdg62.carriere.api.acte;

/** What a finding on an act entails. */
public enum Gravite {
    /** The act is refused. */
    BLOQUANT,
    /** The act is recorded; the anomaly stays visible to the collectivité and to the CdG. */
    ANOMALIE,
    /** Worth knowing; nothing is wrong. */
    INFORMATION
}
