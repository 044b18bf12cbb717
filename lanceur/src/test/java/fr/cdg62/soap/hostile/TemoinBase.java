package fr.cdg62.soap.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.lanceur.Serveur;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;

/**
 * What the tables of the trades hold, with the documents, the answers kept for replay and the numbers given: all that a
 * message may write beside its own trace (journal of messages, proof and quota).
 */
record TemoinBase(Map<String, Long> sommes) {
    private static final String TABLES = """
        SELECT GROUP_CONCAT(table_name ORDER BY table_name) FROM information_schema.tables
         WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'
           AND table_name REGEXP '^(numerique|carriere|finances)_|^referentiel_(document|rejeu|numero)'\
        """;

    /** But the reminders, which the server publishes of itself every hour. */
    private static final String EVENEMENTS = """
        SELECT COALESCE(SUM(CRC32(CONCAT_WS(' ', id, version))), 0) FROM referentiel_evenement
         WHERE type <> 'referentiel.echeance.rappel-du'\
        """;

    /** As they are once what was under way is done: the relay of events passes every second. */
    static TemoinBase relever() {
        AtomicReference<TemoinBase> dernier = new AtomicReference<>(lire());
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(2))
                .until(
                        () -> {
                            TemoinBase lu = lire();
                            return lu.equals(dernier.getAndSet(lu)) ? lu : null;
                        },
                        lu -> lu != null);
    }

    void exigerInchangee() {
        Map<String, Long> ecrites = new TreeMap<>(lire().sommes);
        ecrites.entrySet().removeIf(table -> table.getValue().equals(sommes.get(table.getKey())));
        assertThat(ecrites).as("tables écrites").isEmpty();
    }

    private static TemoinBase lire() {
        Map<String, Long> sommes = new TreeMap<>();
        try (Connection base = Serveur.connexion();
                Statement lecture = base.createStatement()) {
            try (ResultSet lignes = lecture.executeQuery("CHECKSUM TABLE " + texte(base, TABLES))) {
                while (lignes.next()) {
                    sommes.put(lignes.getString(1), lignes.getLong(2));
                }
            }
            sommes.put("referentiel_evenement", Long.valueOf(texte(base, EVENEMENTS)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        assertThat(sommes).hasSizeGreaterThan(50);
        return new TemoinBase(sommes);
    }

    private static String texte(Connection base, String requete) throws SQLException {
        try (PreparedStatement lecture = base.prepareStatement(requete);
                ResultSet ligne = lecture.executeQuery()) {
            ligne.next();
            return ligne.getString(1);
        }
    }
}
