package fr.cdg62.carriere.echelon.campagne;

/** What may happen to a run. */
public enum EvenementCampagneEchelon {
    TERMINER,
    INTERROMPRE,
    ECHOUER,
    REPRENDRE
}
