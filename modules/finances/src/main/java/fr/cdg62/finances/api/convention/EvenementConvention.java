package fr.cdg62.finances.api.convention;

/** What may happen to a convention. */
public enum EvenementConvention {
    PROPOSER,
    DELIBERER,
    SIGNER,
    ACTIVER,
    OUVRIR_AVENANT,
    CONCLURE_AVENANT,
    RESILIER,
    ECHOIR
}
