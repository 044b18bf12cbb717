package fr.cdg62.carriere.api.echelon;

/** Life of a proposal of avancement d'échelon (specification carrière, § 1.3). */
public enum EtatProposition {
    /** Computed by the CdG, not sent yet. */
    CALCULEE,
    /** Sent to the collectivité. */
    PROPOSEE,
    /** The draft arrêté was printed. */
    ARRETE_EDITE,
    /** Signed by the autorité territoriale. */
    SIGNE,
    /** Given to the agent. */
    NOTIFIE,
    /** In the career. Final. */
    ENREGISTRE,
    /** The agent lost his rights to avancement before it was signed. Final. */
    SUSPENDUE,
    /** A new fact changed the date: another proposal replaces it. Final. */
    RECALCULEE,
    /** Withdrawn by the CdG. Final. */
    ANNULEE
}
