package fr.cdg62.carriere.api.retraite.compte;

/** What happens to an account. */
public enum EvenementCompte {
    /** Its content is replaced; comes with the content, never alone. */
    SAISIR,
    /** The content goes to the control of the CdG; refused while an anomaly blocks. */
    SOUMETTRE,
    /** The CdG sends it back, and says why. */
    RENVOYER,
    /** The CdG sends it to the CNRACL; says why when differences with the career remain. */
    TRANSMETTRE,
    /** The CNRACL holds it for reliable. */
    FIABILISER,
    /** The CNRACL reports an anomaly. */
    SIGNALER_ANOMALIE,
    /** The content may be corrected again. */
    ROUVRIR
}
