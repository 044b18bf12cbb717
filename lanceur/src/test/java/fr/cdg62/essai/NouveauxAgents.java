package fr.cdg62.essai;

import fr.cdg62.lanceur.Serveur;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** New fictitious agents of Ablain-Saint-Nazaire, without dossier nor career. */
final class NouveauxAgents {
    static final String SIREN = "216200014";

    private static final Suite SUITE = new Suite(999_999);

    private NouveauxAgents() {}

    static long nouveau(String nom) {
        return nouveau(nom, "1990-01-15");
    }

    static long nouveau(String nom, String naissance) {
        return nouveau(nom, naissance, SIREN);
    }

    /** Of another employer. */
    static long nouveau(String nom, String naissance, String siren) {
        String ordre = "%013d".formatted(1_900_162_000_000L + SUITE.suivant());
        String nir = ordre + "%02d".formatted(97 - Long.parseLong(ordre) % 97);
        try (Connection connexion = Serveur.connexion();
                Statement sql = connexion.createStatement()) {
            sql.executeUpdate(
                    "INSERT INTO referentiel_agent (id, version, cree_le, nir, nom, prenom, date_naissance, siren)"
                            + " VALUES (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), '" + nir + "', 'FICTIF-"
                            + nom
                            + "', 'Essai', '" + naissance + "', '" + siren + "')");
            try (ResultSet lu = sql.executeQuery("SELECT id FROM referentiel_agent WHERE nir = '" + nir + "'")) {
                lu.next();
                return lu.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
