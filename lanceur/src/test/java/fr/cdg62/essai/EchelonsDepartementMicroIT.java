package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cdg62.lanceur.InstanceEssai;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * The échelons of the whole department in one run, measured, then the server killed in the middle of another: no career
 * forgotten, none twice. {@code -Dcdg62.essai.agents=30000} for the figures of {@code docs/exploitation.md}.
 */
class EchelonsDepartementMicroIT {
    private static final Logger LOG = Logger.getLogger(EchelonsDepartementMicroIT.class.getName());
    private static final int AGENTS = Integer.getInteger("cdg62.essai.agents", 6000);
    private static final int AGENTS_PAR_SECONDE = 500;

    @Test
    void calculeToutLeDepartementPuisReprendApresUnePanne()
            throws InterruptedException, ExecutionException, SQLException {
        try (InstanceEssai instance = new InstanceEssai("echelons")) {
            try (Connection base = instance.connexion()) {
                assertThat(DepartementFictif.peupler(base, AGENTS)).isGreaterThanOrEqualTo(AGENTS);
            }
            JsonObject premier = fin(instance, lancer(instance));
            LOG.info(() -> "Calcul du département : " + premier);
            assertThat(premier.getString("etat")).isEqualTo("TERMINEE");
            assertThat(premier.getInt("faits")).isEqualTo(premier.getInt("total"));
            assertThat(premier.getInt("parSeconde")).isGreaterThan(AGENTS_PAR_SECONDE);
            long propositions = nombre(instance, "SELECT COUNT(*) FROM carriere_proposition_echelon");
            assertThat(propositions).isEqualTo(premier.getInt("propositions")).isPositive();

            recommencer(instance);
            tuerAuMilieu(instance, lancer(instance));
            JsonObject second = fin(instance, derniere(instance));
            LOG.info(() -> "Calcul interrompu puis repris : " + second);
            assertThat(second.getString("etat")).isEqualTo("TERMINEE");
            assertThat(second.getInt("faits")).isEqualTo(second.getInt("total"));
            assertThat(nombre(instance, "SELECT COUNT(*) FROM carriere_proposition_echelon"))
                    .as("propositions, ni perdues ni doublées")
                    .isEqualTo(propositions);
        }
    }

    private static void recommencer(InstanceEssai instance) throws SQLException {
        try (Connection base = instance.connexion();
                Statement sql = base.createStatement()) {
            sql.executeUpdate("DELETE FROM carriere_proposition_echelon");
        }
    }

    private static void tuerAuMilieu(InstanceEssai instance, long campagne)
            throws InterruptedException, ExecutionException {
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(1))
                .until(() ->
                        nombre(instance, "SELECT faits FROM carriere_campagne_echelon WHERE id = " + campagne) >= 200);
        instance.tuer();
        instance.relancer();
    }

    private static long derniere(InstanceEssai instance) throws SQLException {
        return nombre(instance, "SELECT MAX(id) FROM carriere_campagne_echelon");
    }

    private static long lancer(InstanceEssai instance) {
        Rest.Reponse reponse = Rest.compte(instance.adresse(), "cdg.carriere").post("/api/v1/campagnes-echelon", "{}");
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(201);
        return reponse.json().getJsonNumber("id").longValue();
    }

    private static JsonObject fin(InstanceEssai instance, long campagne) {
        Rest gestionnaire = Rest.compte(instance.adresse(), "cdg.carriere");
        return await().atMost(Duration.ofMinutes(5))
                .until(
                        () -> gestionnaire
                                .get("/api/v1/campagnes-echelon/" + campagne)
                                .json(),
                        avancement -> !"EN_COURS".equals(avancement.getString("etat")));
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
