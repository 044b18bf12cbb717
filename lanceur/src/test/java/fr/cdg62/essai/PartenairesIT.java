package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.lanceur.Serveur;
import fr.cdg62.soap.ClientSoap;
import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Access of the partner systems, and the registry of the services they find. */
class PartenairesIT {
    private static final String CHEMIN = "/api/v1/partenaires";
    private static final String CODE = "ESSAI-ACCES";
    private static final String SIRET = "00000001800012";
    private static final String IDENTIFIANT = "essai-acces";
    private static final Path EXEMPLES = Path.of("../modules/partenaires/src/main/resources/exemples");

    private final Rest cdg = Rest.compte("cdg.numerique");

    @BeforeEach
    void inscrireUnPartenaire() throws SQLException {
        try (Connection base = Serveur.connexion();
                Statement ajout = base.createStatement()) {
            if (ajout.executeQuery("SELECT id FROM referentiel_partenaire WHERE code = '" + CODE + "'")
                    .next()) {
                return;
            }
            ajout.execute("SET @verrou = NEXT VALUE FOR socle_sequence");
            ajout.executeUpdate("INSERT INTO referentiel_verrou (id, version, cree_le, echecs)"
                    + " VALUES (@verrou, 1, UTC_TIMESTAMP(3), 0)");
            ajout.executeUpdate("INSERT INTO referentiel_partenaire"
                    + " (id, version, cree_le, code, nom, siret, identifiant, secret, actif, verrou_id)"
                    + " VALUES (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), '" + CODE + "',"
                    + " 'Partenaire fictif', '" + SIRET + "', '" + IDENTIFIANT + "', 'aucun', TRUE,"
                    + " @verrou)");
        }
    }

    @Test
    void leSecretRemplaceOuvreEtLaSuspensionFermeAussitot() throws Exception {
        Rest.Reponse reponse = agir(cdg, "secret", version());
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        String secret = reponse.json().getString("motDePasse");
        assertThat(ping(secret)).isEqualTo(200);
        assertThat(ping(ClientSoap.MOT_DE_PASSE)).isEqualTo(401);
        assertThat(agir(cdg, "suspension", version()).json().getBoolean("actif"))
                .isFalse();
        assertThat(ping(secret)).isEqualTo(401);
        assertThat(agir(cdg, "reactivation", version()).json().getBoolean("actif"))
                .isTrue();
        assertThat(ping(secret)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"suspension", "reactivation", "secret"})
    void refus(String action) {
        refuse(agir(Rest.anonyme(), action, "\"0\""), 401, "SEC-001");
        refuse(agir(Rest.compte("secretaire"), action, "\"0\""), 403, "SEC-002");
        refuse(agir(cdg, action, "\"999\""), 412, "IDE-002");
        refuse(cdg.post(CHEMIN + "/" + CODE + "/" + action, null), 428, "IDE-003");
        refuse(cdg.avec("If-Match", "\"1\"").post(CHEMIN + "/INCONNU/" + action, null), 404, "IDE-404");
    }

    @Test
    void listeReservee() {
        refuse(Rest.anonyme().get(CHEMIN), 401, "SEC-001");
        refuse(Rest.compte("maire").get(CHEMIN), 403, "SEC-002");
        refuse(cdg.get(CHEMIN + "?taille=0"), 422, "FMT-010");
        assertThat(Rest.compte("administrateur").get(CHEMIN).texte())
                .contains("FIBRE-NUMERIQUE")
                .doesNotContain("secret");
    }

    @Test
    void unPartenaireSeLitParSonCode() {
        String chemin = CHEMIN + "/" + CODE;
        refuse(Rest.anonyme().get(chemin), 401, "SEC-001");
        refuse(Rest.compte("maire").get(chemin), 403, "SEC-002");
        refuse(cdg.get(CHEMIN + "/INCONNU"), 404, "IDE-404");
        Rest.Reponse lu = cdg.get(chemin);
        assertThat(lu.json().getString("identifiant")).isEqualTo(IDENTIFIANT);
        assertThat(lu.texte()).doesNotContain("secret");
    }

    @Test
    void leRegistreDesServicesEstPublicEtMeneAuxContratsEtAuxExemples() throws Exception {
        List<JsonObject> services =
                Rest.anonyme().get("/services").json().getJsonArray("services").getValuesAs(JsonObject.class);
        assertThat(services).hasSize(2);
        for (JsonObject service : services) {
            assertThat(service.getString("etat")).isEqualTo("ACTIF");
            assertThat(service.getJsonArray("versions").getJsonObject(0).getString("version"))
                    .isEqualTo(service.getString("version"));
            assertThat(service.getString("niveauDeService")).isNotBlank();
            String wsdl = suivre(service.getString("wsdl"));
            for (JsonObject port : service.getJsonArray("ports").getValuesAs(JsonObject.class)) {
                assertThat(wsdl).contains("location=\"" + port.getString("adresse") + "\"");
            }
            for (JsonObject exemple : service.getJsonArray("exemples").getValuesAs(JsonObject.class)) {
                String adresse = exemple.getString("adresse");
                Path source = EXEMPLES.resolve(adresse.substring(adresse.lastIndexOf('/') + 1));
                assertThat(suivre(adresse)).isEqualTo(Files.readString(source));
            }
        }
        assertThat(Rest.anonyme().get("/services/exemples/absent.sh").statut()).isEqualTo(404);
    }

    @Test
    void unNavigateurEstMeneALaPageDesServices() throws Exception {
        HttpResponse<String> reponse = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(Serveur.adresse().resolve("services"))
                                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(reponse.statusCode()).isEqualTo(302);
        assertThat(reponse.headers().firstValue("Location"))
                .hasValueSatisfying(page -> assertThat(page).endsWith("/#/services"));
    }

    private static String suivre(String adresse) {
        assertThat(adresse).startsWith(Serveur.adresse().toString());
        Rest.Reponse reponse = Rest.anonyme()
                .get(adresse.substring(Serveur.adresse().toString().length() - 1));
        assertThat(reponse.statut()).as(adresse).isEqualTo(200);
        return reponse.texte();
    }

    private String version() {
        return "\"" + cdg.get(CHEMIN + "/" + CODE).json().getJsonNumber("version") + "\"";
    }

    private static Rest.Reponse agir(Rest compte, String action, String version) {
        return compte.avec("If-Match", version).post(CHEMIN + "/" + CODE + "/" + action, null);
    }

    private static int ping(String secret) throws Exception {
        String message = ClientSoap.message("ping", "").replace(ClientSoap.SIRET, SIRET);
        return ClientSoap.envoyer(ClientSoap.demande(ClientSoap.SERVICE)
                        .header("Authorization", ClientSoap.basic(IDENTIFIANT, secret))
                        .header("Content-Type", "text/xml")
                        .POST(BodyPublishers.ofString(message))
                        .build())
                .statusCode();
    }

    private static void refuse(Rest.Reponse reponse, int statut, String code) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(statut);
        assertThat(reponse.json().getString("code")).isEqualTo(code);
    }
}
