package fr.cdg62.finances.api.convention;

/** What may happen to a convention. */
public enum EvenementConvention {
    PROPOSER,
    DELIBERER,
    SIGNER,
    /** Raised by the system with the last signature. */
    COMPLETER_SIGNATURES,
    ACTIVER,
    OUVRIR_AVENANT,
    CONCLURE_AVENANT,
    RESILIER,
    /** Raised by the system once the last day is past. */
    ECHOIR
}
