package fr.cdg62.soap.hostile;

import fr.cdg62.lanceur.Serveur;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The journal of messages, in the base. */
final class JournalMessages {
    private JournalMessages() {}

    /** Status and code of the fault of the message answered under this {@code X-Correlation-Id}. */
    static String issue(String correlation) throws SQLException {
        try (Connection base = Serveur.connexion();
                PreparedStatement lecture = base.prepareStatement(
                        "SELECT CONCAT(statut, ' ', code_faute) FROM referentiel_message WHERE correlation = ?")) {
            lecture.setString(1, correlation);
            try (ResultSet ligne = lecture.executeQuery()) {
                return ligne.next() ? ligne.getString(1) : "absent";
            }
        }
    }
}
