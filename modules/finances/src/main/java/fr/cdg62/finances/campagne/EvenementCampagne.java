package fr.cdg62.finances.campagne;

/** What may happen to a billing run. */
public enum EvenementCampagne {
    TERMINER,
    INTERROMPRE,
    ECHOUER,
    REPRENDRE
}
