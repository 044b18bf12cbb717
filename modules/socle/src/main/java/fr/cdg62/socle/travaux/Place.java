package fr.cdg62.socle.travaux;

import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.function.Supplier;

/** The one place of a kind of work. */
public final class Place {
    private Place() {}

    /** Writes what was opened. Of two works launched at the same moment, the unique key lets one through. */
    public static void prendre(EntityManager em, Supplier<DemandeRefusee> occupee) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLIntegrityConstraintViolationException) {
                    throw occupee.get();
                }
            }
            throw e;
        }
    }
}
