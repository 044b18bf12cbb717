package fr.cdg62.essai.conteneur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The nightly work on the dossiers, which nobody can start from outside: what it does, once, and what it leaves. */
abstract class NuitDossiers {
    private static final String NUIT = "fr.cdg62.carriere.nocturne.NuitDesDossiers";

    @Resource(lookup = "jdbc/cdg62")
    private DataSource base;

    /** Erased of right three years after, unless another sanction came meanwhile; the second group only on request. */
    @Test
    void lesSanctionsDuPremierGroupeSEffacentUneSeuleFois() throws Exception {
        long seul = dossier("1980-01-01", "INCOMPLET");
        long blame = piece(seul, "BLAME", "2020-05-04");
        long recent = piece(seul, "EXCLUSION_3_JOURS", "2026-05-04");
        long grave = piece(dossier("1981-01-01", "INCOMPLET"), "SANCTION_GROUPE_2", "2010-05-04");
        long recidiviste = dossier("1982-01-01", "INCOMPLET");
        long premier = piece(recidiviste, "BLAME", "2020-05-04");
        piece(recidiviste, "SANCTION_GROUPE_2", "2021-05-04");

        nuit();
        nuit();

        assertEquals("RETIREE", lire("SELECT etat FROM carriere_piece WHERE id = ?", blame));
        assertEquals("EFFACEMENT_SANCTION", lire("SELECT motif_retrait FROM carriere_piece WHERE id = ?", blame));
        assertEquals("INTEGREE", lire("SELECT etat FROM carriere_piece WHERE id = ?", recent));
        assertEquals("INTEGREE", lire("SELECT etat FROM carriere_piece WHERE id = ?", grave));
        assertEquals("INTEGREE", lire("SELECT etat FROM carriere_piece WHERE id = ?", premier));
        assertEquals(
                "1",
                lire(
                        "SELECT COUNT(*) FROM referentiel_journal WHERE action = 'EFFACEE_D_OFFICE' AND objet ="
                                + " CONCAT('PIECE:', ?)",
                        blame));
    }

    @Test
    void unDossierArchiveDevientEliminableQuatreVingtsAnsApresLaNaissance() throws Exception {
        long vieux = dossier("1940-02-29", "ARCHIVE");
        long ouvert = dossier("1940-02-29", "INCOMPLET");
        long jeune = dossier("1990-01-01", "ARCHIVE");

        nuit();

        assertEquals("ELIMINABLE", lire("SELECT etat FROM carriere_dossier WHERE id = ?", vieux));
        assertEquals("INCOMPLET", lire("SELECT etat FROM carriere_dossier WHERE id = ?", ouvert));
        assertEquals("ARCHIVE", lire("SELECT etat FROM carriere_dossier WHERE id = ?", jeune));
    }

    @Test
    void lesTracesDeConsultationDisparaissentAuBoutDeTroisAns() throws Exception {
        long dossier = dossier("1980-01-01", "INCOMPLET");
        consultation(dossier, "UTC_TIMESTAMP() - INTERVAL 1100 DAY");
        consultation(dossier, "UTC_TIMESTAMP() - INTERVAL 1000 DAY");

        nuit();

        assertEquals("1", lire("SELECT COUNT(*) FROM carriere_consultation WHERE dossier_id = ?", dossier));
    }

    private static void nuit() throws Exception {
        Class<?> type = Class.forName(NUIT, false, Thread.currentThread().getContextClassLoader());
        Object travaux = CDI.current().select(type).get();
        type.getMethod("conduire").invoke(travaux);
    }

    private long dossier(String naissance, String etat) throws SQLException {
        long agent = suivant();
        ecrire("INSERT INTO referentiel_agent (id, version, cree_le, nir, nom, prenom, date_naissance, siren) VALUES ("
                + agent + ", 1, UTC_TIMESTAMP(3), '" + "1%014d".formatted(agent) + "', 'NUIT', 'Essai', '" + naissance
                + "', '216200014')");
        long dossier = suivant();
        ecrire("INSERT INTO carriere_dossier (id, version, cree_le, numero, agent_id, siren, arrondissement, intitule,"
                + " naissance, statut, etat, ouvert_le, dernier_numero) VALUES (" + dossier
                + ", 1, UTC_TIMESTAMP(3), 'NUIT-" + dossier + "', " + agent + ", '216200014', 'Lens', 'NUIT Essai', '"
                + naissance + "', 'TITULAIRE', '" + etat + "', '2020-01-01', 9)");
        return dossier;
    }

    private long piece(long dossier, String type, String effet) throws SQLException {
        long document = suivant();
        String sha = "0".repeat(64);
        ecrire(
                "INSERT INTO referentiel_document (id, version, cree_le, siren, objet, nom, mime, taille, sha256, deposant)"
                        + " VALUES (" + document
                        + ", 1, UTC_TIMESTAMP(3), '216200014', 'ESSAI:1', 'n.pdf', 'application/pdf', 1,"
                        + " '" + sha + "', 'essai')");
        long piece = suivant();
        ecrire(
                "INSERT INTO carriere_piece (id, version, cree_le, dossier_id, siren, arrondissement, type_piece, libelle,"
                        + " rubrique, numero, date_signature, date_effet, recue_le, transmissible, document_id, nom, mime, taille,"
                        + " sha256, deposant, etat, bloquantes, non_bloquantes) VALUES (" + piece
                        + ", 1, UTC_TIMESTAMP(3), "
                        + dossier + ", '216200014', 'Lens', '" + type + "', 'Sanction', 16, " + piece % 100_000 + ", '"
                        + effet
                        + "', '" + effet + "', '2026-06-01', FALSE, " + document + ", 'n.pdf', 'application/pdf', 1, '"
                        + sha
                        + "', 'essai', 'INTEGREE', 0, 0)");
        return piece;
    }

    private void consultation(long dossier, String le) throws SQLException {
        ecrire("INSERT INTO carriere_consultation (id, version, cree_le, dossier_id, acteur, le, objet, motif) VALUES ("
                + suivant() + ", 1, UTC_TIMESTAMP(3), " + dossier + ", 'essai', " + le + ", 'Dossier', 'GESTION')");
    }

    private long suivant() throws SQLException {
        try (Connection connexion = base.getConnection();
                Statement ordre = connexion.createStatement();
                ResultSet lu = ordre.executeQuery("SELECT NEXT VALUE FOR socle_sequence")) {
            lu.next();
            return lu.getLong(1);
        }
    }

    private void ecrire(String sql) throws SQLException {
        try (Connection connexion = base.getConnection();
                Statement ordre = connexion.createStatement()) {
            ordre.executeUpdate(sql);
        }
    }

    private String lire(String sql, long parametre) throws SQLException {
        try (Connection connexion = base.getConnection();
                PreparedStatement ordre = connexion.prepareStatement(sql)) {
            ordre.setLong(1, parametre);
            try (ResultSet lu = ordre.executeQuery()) {
                lu.next();
                return lu.getString(1);
            }
        }
    }
}
