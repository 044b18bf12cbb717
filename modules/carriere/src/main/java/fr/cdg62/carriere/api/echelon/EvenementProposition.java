package fr.cdg62.carriere.api.echelon;

/** What may happen to a proposal of avancement d'échelon. */
public enum EvenementProposition {
    /** The CdG sends it to the collectivité. */
    PROPOSER,
    /** The draft arrêté is printed. */
    EDITER,
    /** The autorité territoriale signs. */
    SIGNER,
    /** The agent receives it. */
    NOTIFIER,
    /** The act enters the career. */
    ENREGISTRER,
    /** The CdG withdraws it. */
    ANNULER,
    /** A run found another date. */
    RECALCULER,
    /** A run found that time does not count any more. */
    SUSPENDRE
}
