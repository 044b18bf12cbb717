package fr.cdg62.carriere.api.promotion;

/** What may happen to a campaign. */
public enum EvenementCampagne {
    OUVRIR,
    CLORE,
    /** The quota of every cadre d'emplois proposed is known. */
    FIXER_QUOTAS,
    /** Every dossier is recevable and complete, or set aside. */
    INSTRUIRE,
    /** Every complete dossier is scored. */
    COTER,
    /** Every scored dossier is retained or not. */
    ARBITRER,
    /** The président establishes the lists. */
    ARRETER,
    /** The lists go to the préfet with the nominations to come. */
    TRANSMETTRE,
    PUBLIER
}
