package fr.cdg62.carriere.api.ldg;

/** What lignes directrices de gestion are about. */
public enum ObjetLdg {
    /** Of an employer, for the avancement de grade of its agents. */
    AVANCEMENT,
    /** Of the président of the CdG, for the promotion interne of the affiliated bodies. */
    PROMOTION_INTERNE
}
