package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Billing runs: followed live, never doubled. */
class FacturationIT {

    private static final int DEBITEURS = 200;
    private static final String MISSION = "ARE";

    /** 20 demands at once for the same mission and period: some are refused, nothing is billed twice. */
    @Test
    void lancementsSimultanes() throws InterruptedException, ExecutionException {
        Offre.conventionActive(
                "OPTIFLUX",
                "null",
                Offre.janvier(),
                "[{\"mode\":\"ABONNEMENT\",\"libelle\":\"Forfait convenu\",\"montant\":750}]");
        String demande = Offre.periode("OPTIFLUX", Offre.janvier(), Offre.decembre());
        Callable<Rest.Reponse> lancer = () -> Rest.compte("cdg.finances").post("/api/v1/facturations", demande);
        ExecutorService clients = Executors.newFixedThreadPool(20);
        try {
            for (Future<Rest.Reponse> reponse : clients.invokeAll(Collections.nCopies(20, lancer))) {
                Rest.Reponse lue = reponse.get();
                assertThat(lue.statut()).as(lue.texte()).isIn(201, 409);
                if (lue.statut() == 201) {
                    Offre.fin(lue.json().getJsonNumber("id").longValue());
                }
            }
        } finally {
            clients.shutdown();
        }
        assertThat(Offre.factures("OPTIFLUX")).hasSize(1);
    }

    @Test
    void progressionEnDirect() {
        long id = Offre.facturer(
                        "OPTIFLUX",
                        Offre.janvier().minusYears(1),
                        Offre.janvier().minusDays(1))
                .getJsonNumber("id")
                .longValue();
        Rest.Reponse flux = Rest.compte("cdg.finances")
                .avec("Accept", "text/event-stream")
                .get("/api/v1/facturations/" + id + "/progression");
        assertThat(flux.statut()).isEqualTo(200);
        assertThat(flux.type()).startsWith("text/event-stream");
        assertThat(flux.texte()).contains("event: avancement").contains("\"etat\":\"TERMINEE\"");
    }

    /** Launched twice with the same key, it runs once. */
    @Test
    void uneSeuleFoisParCleDIdempotence() {
        Rest client = Rest.compte("cdg.finances")
                .avec("Idempotency-Key", UUID.randomUUID().toString());
        String demande = Offre.periode("ASSUR_STAT", Offre.janvier(), Offre.decembre());
        Rest.Reponse premiere = client.post("/api/v1/facturations", demande);
        assertThat(premiere.statut()).as(premiere.texte()).isEqualTo(201);
        Offre.fin(premiere.json().getJsonNumber("id").longValue());
        Rest.Reponse seconde = client.post("/api/v1/facturations", demande);
        assertThat(seconde.texte()).isEqualTo(premiere.texte());
        assertThat(seconde.enTete("Idempotent-Replayed")).isEqualTo("true");
        String autre = Offre.periode("ASSUR_STAT", Offre.janvier().minusYears(1), Offre.decembre());
        Refus.exiger(client.post("/api/v1/facturations", autre), 409, "IDE-001");
    }

    /** Stopped after the debtor in progress, it keeps what is done; resumed, it does the rest and nothing twice. */
    @Test
    void annuleeEnCoursPuisReprise() throws SQLException {
        Debiteurs.inscrire(MISSION, DEBITEURS);
        long id = Offre.creer(
                        "cdg.finances",
                        "/api/v1/facturations",
                        Offre.periode(MISSION, Offre.janvier(), Offre.decembre()))
                .getJsonNumber("id")
                .longValue();
        String chemin = "/api/v1/facturations/" + id;
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(1))
                .until(() -> Offre.lire("cdg.finances", chemin).getInt("faits") > 0);
        Refus.exiger(
                Rest.compte("cdg.finances")
                        .post("/api/v1/facturations", Offre.periode("PAF", Offre.janvier(), Offre.decembre())),
                409,
                "MET-142");
        evenement(chemin, "ANNULER");
        JsonObject annulee = Offre.fin(id);
        assertThat(annulee.getString("etat")).isEqualTo("ANNULEE");
        int faites = annulee.getInt("factures");
        assertThat(faites).isPositive().isLessThan(DEBITEURS);
        assertThat(Debiteurs.factures(MISSION)).isEqualTo(faites);

        evenement(chemin, "REPRENDRE");
        JsonObject finie = Offre.fin(id);
        assertThat(finie.getString("etat")).isEqualTo("TERMINEE");
        assertThat(finie.getInt("factures")).isEqualTo(DEBITEURS);
        assertThat(Debiteurs.factures(MISSION)).isEqualTo(DEBITEURS);
    }

    private static void evenement(String chemin, String nom) {
        Rest.Reponse reponse = Rest.compte("cdg.finances").post(chemin + "/evenements", Offre.evenement(nom));
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
    }

    @Test
    void facturationTermineeNeSAnnulePas() {
        JsonObject finie = Offre.facturer(
                "OPTIFLUX",
                Offre.janvier().minusYears(2),
                Offre.janvier().minusYears(1).minusDays(1));
        String chemin = "/api/v1/facturations/" + finie.getJsonNumber("id");
        assertThat(Rest.compte("cdg.finances")
                        .post(chemin + "/evenements", Offre.evenement("REPRENDRE"))
                        .statut())
                .isEqualTo(409);
        List<JsonObject> liste = Offre.lire("cdg.finances", "/api/v1/facturations")
                .getJsonArray("elements")
                .getValuesAs(JsonObject.class);
        assertThat(liste.get(0).getJsonNumber("id")).isEqualTo(finie.getJsonNumber("id"));
    }
}
