package fr.cdg62.numerique.api.echange;

/** What the CDG expects from the partner for an order. */
public enum ActionAttendue {
    /** Acknowledge the request for a quote, or the order. */
    ACCUSER_RECEPTION,
    DEPOSER_DEVIS,
    SIGNER_CONVENTION,
    /** At least one service ordered does not work yet. */
    METTRE_EN_SERVICE,
    /** At least one service is in incident. */
    RETABLIR,
    AUCUNE
}
