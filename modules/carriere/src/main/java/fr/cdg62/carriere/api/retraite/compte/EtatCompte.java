package fr.cdg62.carriere.api.retraite.compte;

/** Life of an account (specification carrière, § 3.1). */
public enum EtatCompte {
    /** Opened, nothing known of its content yet. */
    A_COMPLETER,
    /** Its content is typed, imported or corrected. */
    EN_SAISIE,
    /** The CdG checks it before it goes to the CNRACL. */
    CONTROLE_CDG,
    /** Sent to the CNRACL. */
    TRANSMIS,
    /** The CNRACL holds it for reliable. */
    FIABILISE,
    /** The CNRACL reported an anomaly. */
    ANOMALIE
}
