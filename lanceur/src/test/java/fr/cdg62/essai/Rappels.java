package fr.cdg62.essai;

import fr.cdg62.lanceur.Serveur;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The reminders registered with the échéances. */
final class Rappels {
    private Rappels() {}

    /** Days on which what is still due for an object will be reminded. */
    static List<LocalDate> de(String objet) {
        List<LocalDate> jours = new ArrayList<>();
        try (Connection connexion = Serveur.connexion();
                PreparedStatement requete = connexion.prepareStatement(
                        "SELECT r.jour FROM referentiel_echeance_rappel r JOIN referentiel_echeance e ON e.id = r.echeance"
                                + " WHERE e.objet = ? AND e.soldee_le IS NULL ORDER BY r.jour")) {
            requete.setString(1, objet);
            try (ResultSet lignes = requete.executeQuery()) {
                while (lignes.next()) {
                    jours.add(lignes.getObject(1, LocalDate.class));
                }
            }
            return jours;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
