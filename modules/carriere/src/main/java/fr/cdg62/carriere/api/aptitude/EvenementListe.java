package fr.cdg62.carriere.api.aptitude;

/** What may happen to a liste d'aptitude. */
public enum EvenementListe {
    /** Adds a lauréat, while it is prepared. */
    INSCRIRE,
    /** The président of the CdG signs the arrêté. */
    ETABLIR,
    PUBLIER
}
