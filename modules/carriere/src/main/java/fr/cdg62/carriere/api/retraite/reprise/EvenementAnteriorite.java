package fr.cdg62.carriere.api.retraite.reprise;

/** What happens to a reprise d'antériorité. */
public enum EvenementAnteriorite {
    /** Its periods are typed, in place of those before; comes with them, never alone. */
    SAISIR,
    /** The CdG sends it back to whoever types it, and says why. */
    RENVOYER,
    /** The CdG sends it to the CNRACL; refused while an anomaly blocks. */
    TRANSMETTRE,
    /** The CNRACL took it into account: the periods join the account of the agent, as a new version of it. */
    INTEGRER,
    /** The CNRACL refuses it, and says why. */
    REJETER
}
