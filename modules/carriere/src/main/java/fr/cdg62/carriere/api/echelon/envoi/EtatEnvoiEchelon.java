package fr.cdg62.carriere.api.echelon.envoi;

/** Life of a sending. */
public enum EtatEnvoiEchelon {
    EN_COURS,
    TERMINE,
    /** Stopped by an incident; another sending sends what remains. */
    ECHOUE
}
