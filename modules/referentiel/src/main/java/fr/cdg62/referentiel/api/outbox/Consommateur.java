package fr.cdg62.referentiel.api.outbox;

import jakarta.ejb.Local;

/**
 * What a module does with the events of one type: a {@code @Stateless} bean, found by CDI. Several consumers may exist
 * for one type; they then share the fate of the attempt.
 *
 * <p>Delivery is <em>at least once</em>: the event is handled in the transaction that marks it so, hence exactly once
 * for what is written in our database; but whatever leaves the database (a mail, a call) may happen again after a
 * failure. A consumer must therefore be idempotent, with {@link EvenementPublie#id()} as its key: an effect already
 * recorded under this id is not made again.
 */
@Local
public interface Consommateur {
    /** Type of the events handled. */
    String type();

    /** Handles an event inside the relay's transaction; any exception cancels it and the event is tried again later. */
    void traiter(EvenementPublie evenement);
}
