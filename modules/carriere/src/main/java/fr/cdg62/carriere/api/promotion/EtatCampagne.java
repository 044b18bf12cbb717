package fr.cdg62.carriere.api.promotion;

/**
 * Life of a campaign of promotion interne (§ 1.5). VIVANTE, EPUISEE and EXPIREE are never stored: once published, they
 * are read from the inscriptions of its lists.
 */
public enum EtatCampagne {
    PREPAREE,
    OUVERTE,
    CLOSE,
    QUOTA_CALCULE,
    INSTRUITE,
    COTEE,
    ARBITREE,
    LISTE_ARRETEE,
    TRANSMISE_PREFET,
    PUBLIEE,
    VIVANTE,
    EPUISEE,
    EXPIREE
}
