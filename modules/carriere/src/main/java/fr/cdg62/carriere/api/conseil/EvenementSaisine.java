package fr.cdg62.carriere.api.conseil;

/** What may happen to a saisine. */
public enum EvenementSaisine {
    QUALIFIER,
    DECLARER_IRRECEVABLE,
    PRENDRE_EN_CHARGE,
    SOUMETTRE,
    VALIDER,
    RENVOYER,
    ACCEPTER,
    CONTESTER,
    REPRENDRE,
    CLASSER
}
