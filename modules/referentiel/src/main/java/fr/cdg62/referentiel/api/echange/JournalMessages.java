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

    /**
     * A message to present again to its service, for the CdG's numérique service and administrators.
     *
     * <p>Replay follows the once-only rule (specification numérique, C9) exactly as if the partner sent the message
     * again: one that was executed gets the answer kept and has no second effect, for as long as answers are kept
     * (REJEU_CONSERVATION), then SEC-003; one that was refused left no trace, so that it is evaluated anew on the state
     * of today and may be executed this time; a reading, which nobody keeps, is done again.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee IDE-404 when there is no such message; MET-070 when it was not kept
     *     whole (attachments, size, encoding), when its sender was not authenticated or is suspended today
     */
    MessageARejouer reprendre(long id);

    /** Writes in the audit journal that the caller replayed this message, and with what outcome. */
    void noterRejeu(long id, IssueRejeu issue);
}
