package fr.cdg62.referentiel.api.echeance;

/** State of an échéance on a given day. */
public enum EtatEcheance {
    /** Its day is further than the warning delay. */
    A_VENIR,
    /** Its day is within the warning delay, today included. */
    PROCHE,
    /** Its day is past and nobody settled it. */
    DEPASSEE,
    /** What was due has been done. */
    SOLDEE
}
