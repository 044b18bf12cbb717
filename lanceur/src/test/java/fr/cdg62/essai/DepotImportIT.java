package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cdg62.lanceur.Serveur;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is left of a deposit that is sent twice, refused, or whose server died. */
class DepotImportIT {
    private static final String IMPORTATIONS = "/api/v1/importations-carrieres";
    private static final int LIGNES = 2500;

    private final Rest gestionnaire = Rest.compte("cdg.carriere");
    private final Rest deposant = gestionnaire.avec("Content-Type", "text/csv");

    @Test
    void leMemeFichierEnvoyeDeuxFoisEstGardeUneFois() throws SQLException {
        String nom = nom();
        String fichier = Echelons.fichier();
        Rest client = deposant.avec("Idempotency-Key", UUID.randomUUID().toString());
        Rest.Reponse premiere = client.post(chemin(nom), fichier);
        assertThat(premiere.statut()).as(premiere.texte()).isEqualTo(201);
        assertThat(premiere.json().getString("etat")).isEqualTo("DEPOSE");
        assertThat(premiere.json().getInt("lignes")).isEqualTo(1);
        assertThat(client.post(chemin(nom), fichier).texte()).isEqualTo(premiere.texte());
        Refus.exiger(client.post(chemin(nom), Echelons.fichier()), 409, "IDE-001");
        Refus.exiger(client.post(chemin(nom + "-bis"), fichier), 409, "IDE-001");
        assertThat(imports(nom)).isEqualTo(1);
        assertThat(imports(nom + "-bis")).isZero();
        assertThat(lignes(id(premiere))).isEqualTo(1);
    }

    @Test
    void dUnFichierRefuseEnRouteRienNeReste() throws SQLException {
        String nom = nom();
        Rest.Reponse refus = deposant.post(chemin(nom), grandFichier() + "trop;court\n");
        Refus.exiger(refus, 422, "FMT-010", "fichier");
        assertThat(refus.json().getString("detail")).contains("Ligne " + (LIGNES + 2));
        assertThat(imports(nom)).isZero();
    }

    @Test
    void unDepotDontLeServeurEstMortEstInterrompuEtVide() throws SQLException {
        long vivant = enCours(1);
        long perdu = enCours(-1);
        JsonObject vue = attendreInterrompu(perdu);
        assertThat(vue.getString("explication")).contains("redéposez le fichier");
        assertThat(vue.containsKey("finiLe")).isTrue();
        await().atMost(Duration.ofMinutes(1)).until(() -> lignes(perdu) == 0);
        Refus.exiger(evenement(perdu, "ESSAYER"), 409, "MET-001");
        Refus.exiger(evenement(perdu, "INTERROMPRE"), 422, "FMT-010", "evenement");

        assertThat(lire(vivant).getString("etat")).isEqualTo("DEPOT_EN_COURS");
        assertThat(lignes(vivant)).isEqualTo(LIGNES);
        tenir(vivant, -1);
        attendreInterrompu(vivant);
    }

    /** A deposit whose last lines came from another instance, its lease ending in so many hours. */
    private long enCours(int heures) throws SQLException {
        Rest.Reponse depose = deposant.post(chemin(nom()), grandFichier());
        assertThat(depose.statut()).as(depose.texte()).isEqualTo(201);
        tenir(id(depose), heures);
        return id(depose);
    }

    private static void tenir(long id, int heures) throws SQLException {
        try (Connection base = Serveur.connexion();
                PreparedStatement ordre = base.prepareStatement("UPDATE carriere_import SET etat = 'DEPOT_EN_COURS',"
                        + " instance = 'morte', tenue_jusqu_a = UTC_TIMESTAMP(3) + INTERVAL ? HOUR WHERE id = ?")) {
            ordre.setInt(1, heures);
            ordre.setLong(2, id);
            assertThat(ordre.executeUpdate()).isEqualTo(1);
        }
    }

    private JsonObject attendreInterrompu(long id) {
        return await().atMost(Duration.ofMinutes(1))
                .until(() -> lire(id), i -> i.getString("etat").equals("DEPOT_INTERROMPU"));
    }

    private Rest.Reponse evenement(long id, String evenement) {
        return gestionnaire.post(IMPORTATIONS + "/" + id + "/evenements", Offre.evenement(evenement));
    }

    private JsonObject lire(long id) {
        return gestionnaire.get(IMPORTATIONS + "/" + id).json();
    }

    private static String grandFichier() {
        String fichier = Echelons.fichier();
        String ligne = fichier.substring(fichier.indexOf('\n') + 1);
        return fichier + ligne.repeat(LIGNES - 1);
    }

    private static String nom() {
        return UUID.randomUUID() + ".csv";
    }

    private static String chemin(String nom) {
        return IMPORTATIONS + "?nom=" + nom;
    }

    private static long id(Rest.Reponse depose) {
        return depose.json().getJsonNumber("id").longValue();
    }

    private static long imports(String nom) throws SQLException {
        return nombre("SELECT COUNT(*) FROM carriere_import WHERE nom = ?", nom);
    }

    private static long lignes(long id) throws SQLException {
        return nombre("SELECT COUNT(*) FROM carriere_import_ligne WHERE import_id = ?", id);
    }

    private static long nombre(String sql, Object parametre) throws SQLException {
        try (Connection base = Serveur.connexion();
                PreparedStatement ordre = base.prepareStatement(sql)) {
            ordre.setObject(1, parametre);
            try (ResultSet ligne = ordre.executeQuery()) {
                ligne.next();
                return ligne.getLong(1);
            }
        }
    }
}
