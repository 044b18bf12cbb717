package fr.cdg62.referentiel.journal;

import fr.cdg62.referentiel.api.journal.Canal;

/** Where an act comes from. */
record Appel(Canal canal, String correlation, String acteur) {
    /** Actor of what nobody asked for. */
    static final String SYSTEME = "SYSTEME";

    /** Actor of a call whose author is not known: a refused sign-in. */
    static final String ANONYME = "ANONYME";

    /** The call, by the caller that the container or the entry point named, if any. */
    static Appel de(Canal canal, String correlation, String appelant) {
        boolean demande = canal == Canal.REST || canal == Canal.SOAP;
        return new Appel(canal, correlation, appelant != null ? appelant : demande ? ANONYME : SYSTEME);
    }
}
