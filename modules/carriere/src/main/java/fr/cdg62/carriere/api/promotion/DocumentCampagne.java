package fr.cdg62.carriere.api.promotion;

/** Documents of a campaign. */
public enum DocumentCampagne {
    /** The quota of each cadre d'emplois and its bases. */
    TABLEAU_QUOTAS,
    /** The arbitration: every dossier, its points and what became of it. */
    PROCES_VERBAL
}
