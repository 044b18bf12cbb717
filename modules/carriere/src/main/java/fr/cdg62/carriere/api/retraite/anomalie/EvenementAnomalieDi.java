package fr.cdg62.carriere.api.retraite.anomalie;

/** What happens to an anomaly. */
public enum EvenementAnomalieDi {
    AFFECTER,
    CORRIGER,
    LEVER,
    RELANCER
}
