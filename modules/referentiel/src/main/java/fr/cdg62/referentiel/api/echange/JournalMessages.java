package fr.cdg62.referentiel.api.echange;

import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/** Journal of the messages exchanged with partner systems, accepted or refused. */
@Local
public interface JournalMessages {
    /** Keeps a message in a transaction of its own: a refused message is kept although its work is rolled back. */
    void inscrire(NouveauMessage message);

    /** Messages answering the filter, the latest first. For the CdG's numérique service and administrators. */
    Page<MessageVue> chercher(RechercheMessages recherche);

    /**
     * One message with its envelopes.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee IDE-404 when there is no such message
     */
    MessageDetail lire(long id);
}
