package fr.cdg62.referentiel.api.outbox;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/** Publication of events that may be handled later than the transaction that made them. */
@Local
public interface Outbox {
    /**
     * Publishes an event in the caller's transaction: it is handled if, and only if, this transaction commits.
     *
     * @param type name of the event, {@code module.concept.participle-passe}, 1 to 100 characters
     * @param chargeJson the event as a JSON object; identifiers rather than personal data, never health data nor secrets
     */
    void publier(String type, String chargeJson);

    /** Events whose handling has failed at least once and that are not handled yet, the oldest first. */
    Page<EvenementVue> enEchec(DemandePage page);

    /**
     * Asks for a new attempt at once, also for an event the relay has given up.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee IDE-404 when there is no such event or it is already handled
     */
    void relancer(long id);
}
