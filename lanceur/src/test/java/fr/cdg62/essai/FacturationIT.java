package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Billing runs: followed live, never doubled. */
class FacturationIT {

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
