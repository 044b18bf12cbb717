package fr.cdg62.carriere.api.promotion.dossier;

/** What may happen to a proposal. */
public enum EvenementDossierPI {
    /** The autorité territoriale proposes (CGFP, art. L523-5). */
    PROPOSER,
    DECLARER_RECEVABLE,
    DECLARER_IRRECEVABLE,
    DECLARER_COMPLET,
    /** Pieces are missing: the employer is reminded. */
    RELANCER,
    /** The employer sent what was missing. */
    COMPLETER,
    /** Scored with the grid of the lignes directrices. */
    COTER,
    /** Arbitrated by another person than the one who scored. */
    RETENIR,
    ECARTER,
    /** Put on the list by the président. */
    INSCRIRE
}
