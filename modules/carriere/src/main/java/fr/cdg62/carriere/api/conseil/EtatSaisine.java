package fr.cdg62.carriere.api.conseil;

/** States of a saisine (§ 1.20): received, admissible, being worked on, checked by a peer, answered, then closed. */
public enum EtatSaisine {
    SAISINE,
    RECEVABLE,
    IRRECEVABLE,
    EN_CALCUL,
    CONTROLE_PAIR,
    REPONSE,
    CONTESTEE,
    ACCEPTEE,
    CLASSEE
}
