package fr.cdg62.carriere.api.echelon.campagne;

/** Life of a run. */
public enum EtatCampagneEchelon {
    EN_COURS,
    TERMINEE,
    /** Stopped on demand; may be resumed. */
    ANNULEE,
    /** Stopped by an incident; may be resumed. */
    ECHOUEE
}
