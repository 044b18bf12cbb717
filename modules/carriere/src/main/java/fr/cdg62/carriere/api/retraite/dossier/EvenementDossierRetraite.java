package fr.cdg62.carriere.api.retraite.dossier;

/** What happens to a dossier. */
public enum EvenementDossierRetraite {
    /** The employer entrusts the instruction to the CdG, under a mandate in force (E003). */
    DELEGUER,
    /** The CdG takes a delegated dossier. */
    PRENDRE_EN_CHARGE,
    /** The instruction goes back to the employer. */
    RESTITUER,
    /** Whoever instructs sends it to the control; nothing blocking may remain (E306). */
    SOUMETTRE,
    /** The control ends well: it may go. */
    CONFORME,
    /** The control sends it back, with observations. */
    A_CORRIGER,
    /** The CdG records that it went to the CNRACL: number and day. */
    TRANSMETTRE,
    /** The CNRACL has begun. */
    METTRE_EN_TRAITEMENT,
    /** The CNRACL sends it back for pieces. */
    REJETER,
    /** The instruction begins again after a rejection or a refused décompte. */
    REPRENDRE,
    /** A décompte provisoire deposited as a piece opens the delay to answer; a later one replaces it. */
    RECEVOIR_DECOMPTE,
    /** The agent accepts the décompte, within the delay (E310). */
    ACCEPTER,
    /** The agent refuses it, and says why. */
    REFUSER,
    /** The pension is granted: number of the titre and day. */
    CONCEDER,
    /** First payment. */
    METTRE_EN_PAIEMENT,
    /** Other dates, motive or account; once it went to the CNRACL, the dossier comes back to the control. */
    MODIFIER,
    /** The agent died: this dossier ends, a réversion opens. */
    DECLARER_DECES,
    /** The agent gives up, or the dossier was opened by mistake. */
    ABANDONNER
}
