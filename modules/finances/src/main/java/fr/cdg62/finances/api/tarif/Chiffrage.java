package fr.cdg62.finances.api.tarif;

/** What the grid says of a prestation. */
public enum Chiffrage {
    /** A price was computed. */
    CHIFFREE,
    /** The grid says that it costs nothing. */
    GRATUITE,
    /** Covered by a cotisation: nothing to pay per use. */
    INCLUSE,
    /** The grid says nothing, or says « sur devis »: the CdG62 makes a quote; never zero. */
    SUR_DEVIS,
    /** Priced by a third party (Fibre Numérique 59/62), whose quote it pays; no revenue of the CdG62. */
    DEVIS_EXTERNE
}
