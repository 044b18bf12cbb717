package fr.cdg62.finances.api.titre;

/** What the debt claimed by a titre de recettes comes from. */
public enum TypeTitre {
    /** Cotisation obligatoire, additionnelle or socle commun, after a declaration. */
    COTISATION,
    /** Missions under convention, after a facture. */
    FACTURE,
    /** Cost of a concours, after the appointment of a laureate by an employer that is not affiliated. */
    CONCOURS
}
