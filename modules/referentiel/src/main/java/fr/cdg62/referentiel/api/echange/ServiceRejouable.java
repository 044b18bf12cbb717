package fr.cdg62.referentiel.api.echange;

/** A service of partner systems that can take a message of the journal again; found by CDI, one for each service. */
public interface ServiceRejouable {
    /** Name and version, as in the journal ({@code SecurisationDonnees v1}). */
    String service();

    /**
     * Presents the message again in its partner's name, as if it had just arrived. Never throws: what goes wrong is the
     * outcome.
     */
    IssueRejeu presenter(MessageARejouer message);
}
