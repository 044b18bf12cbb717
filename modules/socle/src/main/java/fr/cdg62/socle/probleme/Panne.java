package fr.cdg62.socle.probleme;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Optional;

/**
 * Recognises the incidents that pass by themselves: nothing was recorded, and the same request sent again later succeeds.
 */
public final class Panne {

    /** Class « connection exception » of the SQL standard. */
    private static final String CONNEXION = "08";

    private Panne() {}

    /**
     * What to answer when the database is gone or has no connection left (TEC-001), or gave up for the time it took or
     * for another transaction's sake (TEC-002); empty for any other incident.
     */
    public static Optional<DemandeRefusee> passagere(Throwable incident) {
        for (Throwable cause = incident; cause != null; cause = cause.getCause()) {
            if (estConnexion(cause)) {
                return Optional.of(new DemandeRefusee(
                        CodeProbleme.TECHNIQUE_INDISPONIBLE,
                        "Le service est momentanément indisponible. Rien n'a été enregistré : recommencez dans quelques"
                                + " instants."));
            }
            if (cause instanceof SQLTransientException) {
                return Optional.of(new DemandeRefusee(
                        CodeProbleme.TECHNIQUE_DELAI,
                        "Le traitement n'a pas abouti à temps. Rien n'a été enregistré : recommencez dans quelques"
                                + " instants."));
            }
        }
        return Optional.empty();
    }

    private static boolean estConnexion(Throwable cause) {
        return cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof ResourceException
                || (cause instanceof SQLException sql && estConnexion(sql.getSQLState()));
    }

    private static boolean estConnexion(String etat) {
        return etat != null && etat.startsWith(CONNEXION);
    }
}
