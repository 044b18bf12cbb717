package fr.cdg62.essai;

import fr.cdg62.lanceur.Serveur;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Many conventions in force at once, for billing runs that last; written straight into the database. */
final class Debiteurs {

    private static final String CONVENTIONS = """
            INSERT INTO finances_convention (id, version, cree_le, siren, mission, objet, etat, date_effet, duree_mois,
              fin, tacite_reconduction, prorata_premiere_annee, date_tarif, cle_active, numero)
            SELECT NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), siren, '%1$s', 'Essai', 'ACTIVE',
              '%3$s', 12, '%4$s', FALSE, FALSE, '%3$s', CONCAT(siren, ':%1$s'), CONCAT('%1$s-', siren)
            FROM (SELECT siren FROM referentiel_collectivite ORDER BY siren DESC LIMIT %2$d) choisies""";

    private static final String LIGNES = """
            INSERT INTO finances_convention_ligne (id, version, cree_le, convention_id, rang, mode, libelle, montant)
            SELECT NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), id, 1, 'ABONNEMENT', 'Forfait convenu', 100.00
            FROM finances_convention WHERE mission = '%s'""";

    private Debiteurs() {}

    /** So many collectivités, the last ones by SIREN, subscribe to this mission for 100 € this year. */
    static void inscrire(String mission, int nombre) throws SQLException {
        try (Connection base = Serveur.connexion();
                Statement sql = base.createStatement()) {
            sql.executeUpdate(CONVENTIONS.formatted(mission, nombre, Offre.janvier(), Offre.decembre()));
            sql.executeUpdate(LIGNES.formatted(mission));
        }
    }

    /** Number of their factures. */
    static long factures(String mission) throws SQLException {
        try (Connection base = Serveur.connexion();
                Statement sql = base.createStatement();
                ResultSet lu =
                        sql.executeQuery("SELECT COUNT(*) FROM finances_facture WHERE mission = '" + mission + "'")) {
            lu.next();
            return lu.getLong(1);
        }
    }
}
