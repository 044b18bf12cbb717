package fr.cdg62.numerique.api.cle;

/** What may happen to a signature key. */
public enum EvenementCle {
    /** CDG: the holder's file is complete and was checked. */
    CONTROLER_PIECES,
    /** CDG: the token was handed over face to face, the holder's identity being checked. */
    REMETTRE,
    /** CDG: the certificate works. */
    ACTIVER,
    /** Collectivité or CDG: not to be used for now. */
    SUSPENDRE,
    /** Collectivité or CDG: may be used again. */
    REACTIVER,
    /** Collectivité or CDG: never to be used again; the holder left, the mandate ended, the token is lost. */
    REVOQUER
}
