package fr.cdg62.carriere.api.retraite.reprise;

/** Life of a reprise d'antériorité (specification carrière, § 3.1). */
public enum EtatAnteriorite {
    /** Opened, its periods still to be typed, for the first time or again. */
    OUVERTE,
    /** Its periods are typed; the CdG checks them before they go. */
    SAISIE,
    /** Sent to the CNRACL. */
    TRANSMISE,
    /** Taken into account by the CNRACL: its periods are in the account of the agent. */
    INTEGREE,
    /** Refused by the CNRACL, with the reason; another one may be opened. */
    REJETEE
}
