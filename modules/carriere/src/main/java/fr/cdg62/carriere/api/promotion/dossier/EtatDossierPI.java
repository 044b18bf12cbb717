package fr.cdg62.carriere.api.promotion.dossier;

/** Life of a proposal (§ 1.5). NOMME, REINSCRIT and RADIE are read from the inscription on the list. */
public enum EtatDossierPI {
    BROUILLON,
    PROPOSE,
    RECEVABLE,
    IRRECEVABLE,
    INCOMPLET,
    COMPLET,
    COTE,
    RETENU,
    NON_RETENU,
    INSCRIT
}
