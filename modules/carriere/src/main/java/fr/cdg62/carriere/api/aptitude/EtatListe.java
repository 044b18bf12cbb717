package fr.cdg62.carriere.api.aptitude;

/** Life of a liste d'aptitude: préparée, établie by the président's arrêté, then publiée. */
public enum EtatListe {
    PREPAREE,
    ETABLIE,
    PUBLIEE
}
