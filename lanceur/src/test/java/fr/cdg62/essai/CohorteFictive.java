package fr.cdg62.essai;

import fr.cdg62.lanceur.Serveur;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Fictitious officials born in one year, many at once, written straight into the database of the server under test. */
final class CohorteFictive {
    private static final AtomicInteger RANG = new AtomicInteger(100);
    private static final int PAR_COMMUNE = 1000;

    private CohorteFictive() {}

    /** So many titulaires of an employer; the ids of their careers. */
    static List<Long> employer(String siren, int naissance, int nombre) {
        try (Connection connexion = Serveur.connexion()) {
            List<Long> agents = suivants(connexion, nombre);
            List<Long> carrieres = suivants(connexion, nombre);
            try (PreparedStatement agent = connexion.prepareStatement(
                            "INSERT INTO referentiel_agent (id, version, cree_le, nir, nom, prenom, sexe,"
                                    + " date_naissance, siren) VALUES (?, 1, UTC_TIMESTAMP(3), ?, ?, 'Zoé', 'FEMININ', ?, ?)");
                    PreparedStatement carriere = connexion.prepareStatement(
                            "INSERT INTO carriere_carriere (id, version, cree_le, agent_id, cadre_emplois, siren,"
                                    + " employeur, arrondissement, nom, prenom, nir_fin, statut, position) VALUES (?, 1,"
                                    + " UTC_TIMESTAMP(3), ?, 'ADJ_ADM', ?, 'Essai', 'Arras', ?, 'Zoé', '00000',"
                                    + " 'TITULAIRE', 'ACTIVITE')")) {
                for (int i = 0; i < nombre; i++) {
                    int rang = RANG.getAndIncrement();
                    String nom = "FICTIF-C%05d".formatted(rang);
                    ajouter(agent, agents.get(i), nir(naissance, rang), nom, naissance + "-06-15", siren);
                    ajouter(carriere, carrieres.get(i), agents.get(i), siren, nom);
                }
                agent.executeBatch();
                carriere.executeBatch();
            }
            return carrieres;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The account as the CNRACL holds it for reliable. */
    static void fiabiliser(long compte) {
        CarrieresFictives.executer("UPDATE carriere_retraite_compte SET etat = 'FIABILISE' WHERE id = ?", compte);
    }

    private static void ajouter(PreparedStatement ordre, Object... valeurs) throws SQLException {
        for (int i = 0; i < valeurs.length; i++) {
            ordre.setObject(i + 1, valeurs[i]);
        }
        ordre.addBatch();
    }

    private static List<Long> suivants(Connection connexion, int nombre) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Statement ordre = connexion.createStatement()) {
            for (int i = 0; i < nombre; i++) {
                try (ResultSet ligne = ordre.executeQuery("SELECT NEXT VALUE FOR socle_sequence")) {
                    ligne.next();
                    ids.add(ligne.getLong(1));
                }
            }
        }
        return ids;
    }

    /** Of communes that do not exist, a thousand births each. */
    private static String nir(int naissance, int rang) {
        String numero = "2%02d0662%03d%03d".formatted(naissance % 100, 990 + rang / PAR_COMMUNE, rang % PAR_COMMUNE);
        return numero + "%02d".formatted(97 - Long.parseLong(numero) % 97);
    }
}
