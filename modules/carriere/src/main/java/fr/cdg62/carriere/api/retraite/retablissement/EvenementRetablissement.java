package fr.cdg62.carriere.api.retraite.retablissement;

/** What happens to a rétablissement. */
public enum EvenementRetablissement {
    /** The form is drawn up again from the career as it is now. */
    EDITER,
    /** The employer posted it. */
    ENVOYER,
    /** The CNRACL acknowledged it. */
    ACCUSER,
    /** The services are re-established. */
    RETABLIR,
    /** The CNRACL refused, and said why. */
    REJETER
}
