package fr.cdg62.carriere.api.retraite.echange;

/** What is done to a period of an account. */
public enum NatureOperation {
    AJOUT,
    MODIFICATION,
    SUPPRESSION
}
