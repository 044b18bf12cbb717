package fr.cdg62.numerique.api.portail;

/** What one person may do with one application of the portail, for one collectivité at one date. */
public enum EtatTuile {
    /** The collectivité is entitled to it and the caller may open it: the address is given. */
    OUVERTE,
    /** The collectivité is entitled to it; its signataire has not granted it to the caller. */
    A_ACCORDER,
    /** The collectivité is entitled to it, but the CdG has not given its address yet. */
    SANS_ADRESSE,
    /** Neither the membership nor a convention opens it at this date. */
    FERMEE
}
