package fr.cdg62.carriere.api.retraite.echange;

/** What a flux asks for. */
public enum NatureFlux {
    CORRECTION_CIR,
    CORRECTION_ANOMALIE
}
