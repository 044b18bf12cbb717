package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cdg62.lanceur.Serveur;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An event that the relay gave up is seen by the administrator, who has it tried again. */
class EvenementsEnEchecIT {
    private static final String EN_ECHEC = "/api/v1/evenements-en-echec";
    private static final String TYPE = "essai.personne.ecoute";

    private final Rest administrateur = Rest.compte("administrateur");

    @Test
    void unEvenementAbandonneSeVoitEtSeRelance() throws SQLException {
        long id = abandonne();
        assertThat(enEchec())
                .filteredOn(evenement -> evenement.getJsonNumber("id").longValue() == id)
                .singleElement()
                .satisfies(evenement -> {
                    assertThat(evenement.getString("type")).isEqualTo(TYPE);
                    assertThat(evenement.getInt("tentatives")).isEqualTo(10);
                    assertThat(evenement.getString("derniereErreur")).isEqualTo("Service injoignable");
                    assertThat(evenement.containsKey("prochaineTentative") && !evenement.isNull("prochaineTentative"))
                            .isFalse();
                });

        Rest.Reponse relance = administrateur.post(EN_ECHEC + "/" + id + "/relance", null);
        assertThat(relance.statut()).as(relance.texte()).isEqualTo(204);
        await().atMost(Duration.ofSeconds(30)).until(() -> enEchec().stream()
                .noneMatch(evenement -> evenement.getJsonNumber("id").longValue() == id));
        Refus.exiger(administrateur.post(EN_ECHEC + "/" + id + "/relance", null), 404, "IDE-404");
    }

    private List<JsonObject> enEchec() {
        return administrateur
                .get(EN_ECHEC + "?taille=200")
                .json()
                .getJsonArray("elements")
                .getValuesAs(JsonObject.class);
    }

    /** Nobody consumes its type: once due again, it is handled at once. */
    private static long abandonne() throws SQLException {
        try (Connection base = Serveur.connexion();
                Statement sql = base.createStatement()) {
            sql.executeUpdate("INSERT INTO referentiel_evenement (id, version, cree_le, type, charge, tentatives,"
                    + " derniere_erreur) VALUES (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), '" + TYPE
                    + "', '{}', 10, 'Service injoignable')");
            try (ResultSet lu = sql.executeQuery(
                    "SELECT MAX(id) FROM referentiel_evenement WHERE type = '" + TYPE + "' AND traite_le IS NULL")) {
                lu.next();
                return lu.getLong(1);
            }
        }
    }
}
