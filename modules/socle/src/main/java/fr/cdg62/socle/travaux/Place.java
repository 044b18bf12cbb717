package fr.cdg62.socle.travaux;

import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;

/** The one place of a kind of work: who opens one holds it until the end of his transaction. */
public final class Place {
    private Place() {}

    /**
     * Takes the place before looking whether a work of this kind is in progress. Nobody waits for it: waiting would hold a
     * database connection each, and those who wait could leave none to the others.
     *
     * @param nature a row of table {@code socle_place}
     * @param occupee what to answer while somebody else holds the place
     */
    public static void prendre(EntityManager em, String nature, Supplier<DemandeRefusee> occupee) {
        boolean libre = !em.createNativeQuery("SELECT nature FROM socle_place WHERE nature = ?1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, nature)
                .getResultList()
                .isEmpty();
        if (!libre) {
            throw occupee.get();
        }
    }
}
