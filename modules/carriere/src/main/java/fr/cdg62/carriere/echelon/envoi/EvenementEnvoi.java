package fr.cdg62.carriere.echelon.envoi;

/** What may happen to a sending. */
public enum EvenementEnvoi {
    TERMINER,
    ECHOUER
}
