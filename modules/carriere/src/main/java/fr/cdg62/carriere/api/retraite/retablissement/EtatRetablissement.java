package fr.cdg62.carriere.api.retraite.retablissement;

/** Where a rétablissement stands. */
public enum EtatRetablissement {
    /** The form is drawn up; it goes by post only (E309). */
    FORMULAIRE_EDITE,
    ENVOYE_POSTE,
    /** The CNRACL acknowledged it. */
    RECU,
    RETABLI,
    REJETE
}
