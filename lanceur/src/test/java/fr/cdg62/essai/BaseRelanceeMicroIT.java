package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cdg62.lanceur.InstanceEssai;
import fr.cdg62.soap.ClientSoap;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The database lost and found again under a server that goes on running. */
class BaseRelanceeMicroIT {

    private static final int SIMULTANES = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String DEVIS = "/api/v1/devis";
    private static final String CORPS = "{\"siren\":\"216200410\",\"mission\":\"SOSPAIE\",\"objet\":\"%s\","
            + "\"lignesTarifees\":[{\"prestation\":\"AUDIT\",\"quantite\":1}]}";
    private static final String PERDU = CORPS.formatted("Pendant la coupure");

    @Test
    void laBaseTombePuisRevient() throws Exception {
        try (InstanceEssai instance = new InstanceEssai("coupure")) {
            Rest arras = Rest.compte(instance.adresse(), "arras");
            occuperLesConnexions(arras);
            String cle = UUID.randomUUID().toString();
            Rest ecriture = arras.avec("Idempotency-Key", cle);

            instance.tuerBase();
            for (Rest.Reponse reponse : ensemble(() -> arras.get(DEVIS + "?siren=216200410"))) {
                indisponible(reponse);
            }
            indisponible(ecriture.post(DEVIS, PERDU));
            indisponible(arras.post("/api/v1/sessions", "{\"identifiant\":\"arras\",\"motDePasse\":\"x\"}"));
            assertThat(arras.get("/health/ready").statut()).isEqualTo(503);
            HttpResponse<String> faute = ping(instance);
            assertThat(faute.statusCode()).as(faute.body()).isEqualTo(500);
            assertThat(faute.body()).contains("S:Server", "TEC-001").doesNotContain("jdbc");

            instance.relancerBase();
            await().atMost(PATIENCE).until(() -> arras.get("/health/ready").statut() == 200);
            for (Rest.Reponse reponse : ensemble(() -> arras.get(DEVIS + "?siren=216200410"))) {
                assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
            }
            assertThat(ping(instance).statusCode()).isEqualTo(200);
            Rest.Reponse faite = ecriture.post(DEVIS, PERDU);
            assertThat(faite.statut()).as(faite.texte()).isEqualTo(201);
            assertThat(faite.enTete("Idempotent-Replayed"))
                    .as("rien n'était écrit")
                    .isNull();
            assertThat(nombre(instance, "SELECT COUNT(*) FROM finances_devis WHERE objet = 'Pendant la coupure'"))
                    .isEqualTo(1);
            leTravailDeFondContinue(instance);
        }
    }

    /** As many connections as the pool gives stand open, all of them about to be cut. */
    private static void occuperLesConnexions(Rest arras) throws Exception {
        for (Rest.Reponse reponse : ensemble(() -> arras.post(DEVIS, CORPS.formatted("Avant la coupure")))) {
            assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(201);
        }
    }

    private static List<Rest.Reponse> ensemble(Callable<Rest.Reponse> appel) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(SIMULTANES);
        try {
            List<Rest.Reponse> reponses = new ArrayList<>();
            for (Future<Rest.Reponse> reponse : clients.invokeAll(Collections.nCopies(SIMULTANES, appel))) {
                reponses.add(reponse.get());
            }
            return reponses;
        } finally {
            clients.shutdown();
        }
    }

    private static HttpResponse<String> ping(InstanceEssai instance) throws Exception {
        return ClientSoap.envoyer(HttpRequest.newBuilder(instance.adresse().resolve(ClientSoap.SERVICE))
                .header("Authorization", ClientSoap.basic(ClientSoap.IDENTIFIANT, ClientSoap.MOT_DE_PASSE))
                .header("Content-Type", "text/xml")
                .POST(BodyPublishers.ofString(ClientSoap.message("ping", "")))
                .build());
    }

    private static void indisponible(Rest.Reponse reponse) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(503);
        assertThat(reponse.type()).startsWith("application/problem+json");
        JsonObject probleme = reponse.json();
        assertThat(probleme.getString("code")).isEqualTo("TEC-001");
        assertThat(probleme.getString("detail")).doesNotContain("SQL").doesNotContain("jdbc");
        assertThat(reponse.enTete("Retry-After")).isNotNull();
    }

    /** Timers that failed meanwhile are still there: the lines of the journal get sealed, and the chain is whole. */
    private static void leTravailDeFondContinue(InstanceEssai instance) throws SQLException {
        await().atMost(PATIENCE).until(() -> nombre(instance, "SELECT COUNT(*) FROM referentiel_journal_attente") == 0);
        JsonObject constat = Rest.compte(instance.adresse(), "administrateur")
                .post("/api/v1/journal/verification", "{}")
                .json();
        assertThat(constat.getBoolean("integre")).as(constat.toString()).isTrue();
    }

    private static long nombre(InstanceEssai instance, String requete) throws SQLException {
        try (Connection base = instance.connexion();
                Statement sql = base.createStatement();
                ResultSet lu = sql.executeQuery(requete)) {
            lu.next();
            return lu.getLong(1);
        }
    }
}
