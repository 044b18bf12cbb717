package fr.cdg62.numerique.api.securisation;

/** What may happen to an order. Events without an author in the comment follow from another one. */
public enum EvenementCommande {
    /** CDG: sends the request to the partner. */
    TRANSMETTRE,
    /** Partner: acknowledges the request for a quote, then the order. */
    ACCUSER,
    /** Partner: sends its quote. */
    RECEVOIR_DEVIS,
    /** Collectivité or CDG: asks for another quote. */
    REDEMANDER_DEVIS,
    /** Collectivité: accepts the quote and the CDG's share. */
    ACCEPTER_DEVIS,
    /** CDG: draws up the tripartite convention. */
    OUVRIR_CONVENTION,
    /** Partner: signs the convention. */
    SIGNER,
    /** The three parties have signed: the order leaves. */
    COMMANDER,
    /** Partner: changes the state of one service. */
    SUIVRE_SERVICE,
    /** A first service works. */
    METTRE_EN_SERVICE,
    /** A service stopped working. */
    DECLARER_INCIDENT,
    /** No service is in incident any more. */
    RETABLIR,
    /** Collectivité: wants another term. */
    RENOUVELER,
    /** CDG: opens the new term. */
    CONFIRMER_RENOUVELLEMENT,
    /** Collectivité or CDG: gives up the request, or ends the order. */
    RESILIER,
    /** The last service has ended. */
    TERMINER
}
