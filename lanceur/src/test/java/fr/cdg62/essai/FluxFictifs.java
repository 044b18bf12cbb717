package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cdg62.lanceur.InstanceEssai;
import fr.cdg62.soap.ClientSoap;
import fr.cdg62.soap.EnvoiRetraite;
import fr.cdg62.soap.PartenaireEssai;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Corrections of comptes retraite that a partner sends to an instance of its own by SOAP, none of them done yet. */
final class FluxFictifs implements AutoCloseable {
    private static final int COMPTES = 4;
    private static final String EN_ATTENTE = "etat IN ('RECU', 'EN_CONTROLE')";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final InstanceEssai instance;
    private final String identifiant = "reprise-" + UUID.randomUUID().toString().substring(0, 8);
    private final String secret;
    private final List<Long> comptes = new ArrayList<>();
    private final Map<String, String> recus = new LinkedHashMap<>();
    private final Connection verrou;

    /** Sends one correction for each of a few new accounts, which it keeps anybody else from changing. */
    FluxFictifs(InstanceEssai instance) throws Exception {
        this.instance = instance;
        secret = inscrire();
        for (int i = 0; i < COMPTES; i++) {
            comptes.add(compte());
        }
        verrou = instance.connexion();
        verrou.setAutoCommit(false);
        try (Statement sql = verrou.createStatement()) {
            sql.executeQuery("SELECT id FROM carriere_retraite_compte FOR UPDATE");
        }
        for (long compte : comptes) {
            String id = UUID.randomUUID().toString();
            recus.put(id, envoyer(instance.adresse(), id, compte));
        }
    }

    private String inscrire() {
        Rest cdg = Rest.compte(instance.adresse(), "administrateur");
        String code = identifiant.toUpperCase(java.util.Locale.ROOT);
        JsonObject inscrit = creer(
                cdg,
                "/api/v1/partenaires",
                "{\"code\":\"%s\",\"nom\":\"Partenaire fictif\",\"siret\":\"%s\",\"identifiant\":\"%s\"}"
                        .formatted(code, PartenaireEssai.SIRET, identifiant));
        creer(
                cdg,
                "/api/v1/partenaires/" + code + "/mandats",
                "{\"siren\":\"%s\",\"debut\":\"2026-01-01\"}".formatted(Objets.ABLAIN));
        return inscrit.getString("motDePasse");
    }

    private long compte() {
        Rest mairie = Rest.compte(instance.adresse(), "secretaire");
        long agent = id(creer(mairie, "/api/v1/agents", Agents.corpsAgent(Objets.ABLAIN)));
        JsonObject acte = creer(mairie, "/api/v1/carrieres", Agents.corpsCarriere(agent, Objets.ABLAIN, "TITULAIRE"));
        long carriere = acte.getJsonNumber("carriere").longValue();
        return id(creer(mairie, "/api/v1/comptes-retraite", "{\"carriere\":%d}".formatted(carriere)));
    }

    private static JsonObject creer(Rest compte, String chemin, String corps) {
        Rest.Reponse reponse = compte.post(chemin, corps);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(201);
        return reponse.json();
    }

    private static long id(JsonObject objet) {
        return objet.getJsonNumber("id").longValue();
    }

    /** The number given to the correction. */
    private String envoyer(URI adresse, String messageId, long compte) throws Exception {
        String corps = ("<t:numeroCompte>%d</t:numeroCompte><t:versionCir>0</t:versionCir>"
                        + "<t:arreteAu>2026-10-31</t:arreteAu><t:motif>Reprise</t:motif><t:operation>"
                        + "<t:nature>AJOUT</t:nature><t:periode><t:debut>2020-01-01</t:debut><t:siren>%s</t:siren>"
                        + "<t:statut>TITULAIRE</t:statut><t:position>ACTIVITE</t:position>"
                        + "<t:categorie>SEDENTAIRE</t:categorie><t:cotisee>true</t:cotisee></t:periode></t:operation>")
                .formatted(compte, Objets.ABLAIN);
        HttpResponse<String> reponse = CLIENT.send(
                HttpRequest.newBuilder(adresse.resolve(EnvoiRetraite.SERVICE))
                        .header("Authorization", ClientSoap.basic(identifiant, secret))
                        .header("Content-Type", "text/xml;charset=utf-8")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                EnvoiRetraite.message("corrigerCIR", messageId, corps)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        return EnvoiRetraite.numeroFlux(reponse.body());
    }

    /** Lets them go on, once the server that had received them is dead. */
    void liberer() throws SQLException {
        assertThat(nombre(EN_ATTENTE)).as("reçus, pas encore exécutés").isEqualTo(COMPTES);
        verrou.rollback();
    }

    /** All done, each once; the same messages sent again change nothing. */
    void verifier(URI adresse) throws Exception {
        await().atMost(Duration.ofMinutes(5)).until(() -> nombre(EN_ATTENTE) == 0);
        assertThat(nombre("etat = 'ACCEPTE'")).isEqualTo(COMPTES);
        int rang = 0;
        for (Map.Entry<String, String> recu : recus.entrySet()) {
            assertThat(envoyer(adresse, recu.getKey(), comptes.get(rang++))).isEqualTo(recu.getValue());
        }
        assertThat(CampagneEssai.nombre(instance, "SELECT COUNT(*) FROM carriere_retraite_flux"))
                .isEqualTo(COMPTES);
        for (long compte : comptes) {
            assertThat(CampagneEssai.nombre(
                            instance,
                            "SELECT COUNT(*) FROM carriere_retraite_compte_version WHERE compte_id = " + compte))
                    .isEqualTo(1);
        }
    }

    private long nombre(String condition) throws SQLException {
        return CampagneEssai.nombre(instance, "SELECT COUNT(*) FROM carriere_retraite_flux WHERE " + condition);
    }

    @Override
    public void close() throws SQLException {
        verrou.close();
    }
}
