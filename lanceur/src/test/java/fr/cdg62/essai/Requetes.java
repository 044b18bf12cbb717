package fr.cdg62.essai;

import fr.cdg62.lanceur.Serveur;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;

/**
 * Counts the SELECTs that the server under test sends to its database during a call. The counter is the whole
 * server's: timers may add a few, so each call is measured several times and the smallest count is kept.
 */
public final class Requetes {

    private static final int MESURES = 5;

    private Requetes() {}

    /** Fewest SELECTs seen among several executions of the same reading. */
    public static long pendant(Supplier<Rest.Reponse> lecture) {
        reussir(lecture);
        long minimum = Long.MAX_VALUE;
        try (Connection connexion = Serveur.connexion()) {
            for (int i = 0; i < MESURES; i++) {
                long avant = selects(connexion);
                reussir(lecture);
                minimum = Math.min(minimum, selects(connexion) - avant);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return minimum;
    }

    private static void reussir(Supplier<Rest.Reponse> lecture) {
        Rest.Reponse reponse = lecture.get();
        if (reponse.statut() != 200) {
            throw new IllegalStateException(reponse.texte());
        }
    }

    /** {@code SHOW} is no SELECT: the measure does not count itself. */
    private static long selects(Connection connexion) throws SQLException {
        try (Statement ordre = connexion.createStatement();
                ResultSet ligne = ordre.executeQuery("SHOW GLOBAL STATUS LIKE 'Com_select'")) {
            ligne.next();
            return ligne.getLong(2);
        }
    }
}
