package fr.cdg62.carriere.api.retraite.avis;

/** What happens to a request. */
public enum EvenementAvis {
    /** Another statement, while it is a draft. */
    MODIFIER,
    /** It went to the CNRACL: number and day. */
    TRANSMETTRE,
    /** The CNRACL studies it. */
    ETUDIER,
    /** The CNRACL asks for pieces. */
    DEMANDER_PIECES,
    /** They were attached here and sent. */
    COMPLETER,
    RENDRE_FAVORABLE,
    /** With its reasons. */
    RENDRE_DEFAVORABLE
}
