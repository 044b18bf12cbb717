package fr.cdg62.soap;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.essai.Rest;
import fr.cdg62.essai.Suite;
import fr.cdg62.lanceur.Serveur;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** An order entrusted to a partner, put straight into the database. */
public final class CommandeEssai {
    private static final Suite SUITE = new Suite(100_000);

    private CommandeEssai() {}

    public static String numero() {
        return "SEC-2099-%05d".formatted(SUITE.suivant());
    }

    /** Entrusted to Fibre Numérique; waits for its acknowledgement, with a domain name and an antivirus. */
    public static void creer(String numero) throws SQLException {
        creer(numero, "FIBRE-NUMERIQUE");
    }

    /** The same, entrusted to the partner of this code. */
    public static void creer(String numero, String partenaire) throws SQLException {
        try (Connection base = Serveur.connexion();
                Statement instruction = base.createStatement()) {
            String siren = texte(instruction, "SELECT MIN(siren) FROM referentiel_collectivite");
            long id = Long.parseLong(texte(instruction, "SELECT NEXT VALUE FOR socle_sequence"));
            commande(base, id, numero, siren, partenaire);
            service(base, "NOM_DOMAINE", id, instruction);
            service(base, "ANTIVIRUS", id, instruction);
        }
    }

    /** The devis of an order, as the CdG downloads it. */
    public static byte[] devis(String numero) throws SQLException {
        try (Connection base = Serveur.connexion();
                Statement instruction = base.createStatement()) {
            String id = texte(instruction, "SELECT id FROM numerique_commande WHERE numero = '" + numero + "'");
            Rest.Reponse devis = Rest.compte("cdg.numerique").get("/api/v1/commandes-securisation/" + id + "/devis");
            assertThat(devis.statut()).as(devis.texte()).isEqualTo(200);
            return devis.http().body();
        }
    }

    private static void commande(Connection base, long id, String numero, String siren, String partenaire)
            throws SQLException {
        try (PreparedStatement ajout = base.prepareStatement(
                "INSERT INTO numerique_commande (id, version, cree_le, numero, siren, etat, partenaire,"
                        + " action_attendue, nom_contact, courriel_contact, demandee_le, transmise_le, part_cdg,"
                        + " part_convenue, modifiee_le) VALUES (?, 1, UTC_TIMESTAMP(3), ?, ?, 'DEVIS_DEMANDE',"
                        + " ?, 'ACCUSER_RECEPTION', 'Secrétariat', 'mairie@exemple.fr', CURRENT_DATE,"
                        + " CURRENT_DATE, 50, FALSE, UTC_TIMESTAMP(3))")) {
            ajout.setLong(1, id);
            ajout.setString(2, numero);
            ajout.setString(3, siren);
            ajout.setString(4, partenaire);
            ajout.executeUpdate();
        }
    }

    private static void service(Connection base, String service, long commande, Statement instruction)
            throws SQLException {
        long id = Long.parseLong(texte(instruction, "SELECT NEXT VALUE FOR socle_sequence"));
        try (PreparedStatement ajout = base.prepareStatement(
                "INSERT INTO numerique_service_commande (id, version, cree_le, commande_id, service, etat, quantite)"
                        + " VALUES (?, 1, UTC_TIMESTAMP(3), ?, ?, 'DEMANDE', 1)")) {
            ajout.setLong(1, id);
            ajout.setLong(2, commande);
            ajout.setString(3, service);
            ajout.executeUpdate();
        }
    }

    private static String texte(Statement instruction, String requete) throws SQLException {
        try (ResultSet lignes = instruction.executeQuery(requete)) {
            lignes.next();
            return lignes.getString(1);
        }
    }
}
