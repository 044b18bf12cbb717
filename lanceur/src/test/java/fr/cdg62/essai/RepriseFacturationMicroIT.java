package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cdg62.lanceur.InstanceEssai;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** The server killed in the middle of a billing run, then restarted: no facture missing, none twice. */
class RepriseFacturationMicroIT {

    @Test
    void tueAuMilieuPuisRelance() throws InterruptedException, ExecutionException, SQLException {
        try (InstanceEssai instance = new InstanceEssai("reprise")) {
            long campagne = CampagneEssai.lancerPuisTuer(instance);
            instance.relancer();
            JsonObject fin = fin(instance, campagne);
            assertThat(fin.getString("etat")).isEqualTo("TERMINEE");
            assertThat(fin.getInt("faits")).isEqualTo(CampagneEssai.DEBITEURS);
            assertThat(fin.getInt("factures")).isEqualTo(CampagneEssai.DEBITEURS);
            CampagneEssai.verifier(instance);
        }
    }

    private static JsonObject fin(InstanceEssai instance, long campagne) {
        Rest finances = Rest.compte(instance.adresse(), "cdg.finances");
        return await().atMost(Duration.ofMinutes(2))
                .until(() -> finances.get("/api/v1/facturations/" + campagne).json(), avancement -> !"EN_COURS"
                        .equals(avancement.getString("etat")));
    }
}
