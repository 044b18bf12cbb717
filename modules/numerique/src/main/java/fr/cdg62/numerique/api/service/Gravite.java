package fr.cdg62.numerique.api.service;

/** How serious an incident is. */
public enum Gravite {
    /** Degraded service. */
    GENE,
    /** Interrupted service. */
    BLOQUANT,
    /** Security or data at stake. */
    SECURITE
}
