package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The price simulator from outside, on vectors of the grid (specs finances §1.5) and on what it refuses. */
class SimulationsIT {

    @ParameterizedTest(name = "{2} {0} {1} : {4} €")
    @CsvSource({
        "COMMUNE, 249, CJN, ABONNEMENT, 300.00, R-TAR-0",
        "COMMUNE, 250, CJN, ABONNEMENT, 350.00, ''",
        "COMMUNE, 10000, CJN, ABONNEMENT, 1250.00, R-TAR-0",
        "COMMUNE, 10001, CJN, ABONNEMENT, 3000.00, ''",
        "CA, 200000, CJN, ABONNEMENT, 5000.00, R-TAR-0",
        "CA, 200001, CJN, ABONNEMENT, 7000.00, ''",
        "COMMUNE, 1500, ARCH_ELEC, ABONNEMENT, 157.50, R-TAR-0",
        "COMMUNE, 1501, ARCH_ELEC, ABONNEMENT, 315.00, ''",
        "COMMUNE, 100001, ARCH_ELEC, ABONNEMENT, 26250.00, ''",
        "COMMUNE, 3500, SECU_DATA, MISE_EN_SERVICE, 350.00, ''",
    })
    void prixParTranche(String type, int population, String mission, String prestation, String prix, String regle) {
        JsonObject simulation =
                simuler("{\"type\":\"%s\",\"population\":%d}".formatted(type, population), mission, prestation, "null");
        assertThat(simulation.getJsonNumber("total").bigDecimalValue()).isEqualByComparingTo(prix);
        JsonObject ligne = simulation.getJsonArray("lignes").getJsonObject(0);
        if (!regle.isEmpty()) {
            assertThat(ligne.getString("regle")).isEqualTo(regle);
        }
        assertThat(simulation.getJsonObject("trace").getJsonArray("etapes")).isNotEmpty();
    }

    /** 350 agents: free whatever the number; beyond, by consultation. */
    @ParameterizedTest(name = "{0} agents, {1} consultations : {2}")
    @CsvSource({
        "350, 900, GRATUITE, 0.00",
        "351, 50, CHIFFREE, 250.00",
        "351, 51, CHIFFREE, 500.00",
        "351, 351, CHIFFREE, 2000.00",
        "351, 352, CHIFFREE, 4000.00"
    })
    void marchesPublics(int agents, int consultations, String chiffrage, String prix) {
        JsonObject simulation = simuler(
                "{\"type\":\"COMMUNE\",\"population\":9000,\"effectif\":%d}".formatted(agents),
                "MP_DEMAT",
                "ACCES",
                Integer.toString(consultations));
        assertThat(simulation.getString("chiffrage")).isEqualTo(chiffrage);
        assertThat(simulation.getJsonNumber("total").bigDecimalValue()).isEqualByComparingTo(prix);
    }

    /** Where the grid says nothing there is no price, never zero. */
    @ParameterizedTest(name = "{2} {0} {1}")
    @CsvSource({
        "DEPARTEMENT, 1465000, CJN, ABONNEMENT",
        "COMMUNE, 3501, SECU_DATA, MISE_EN_SERVICE",
        "SDIS, 0, CJN, ABONNEMENT"
    })
    void horsGrilleSurDevis(String type, int population, String mission, String prestation) {
        JsonObject simulation =
                simuler("{\"type\":\"%s\",\"population\":%d}".formatted(type, population), mission, prestation, "null");
        assertThat(simulation.getString("chiffrage")).isEqualTo("SUR_DEVIS");
        assertThat(simulation.get("total")).isEqualTo(JsonValue.NULL);
        assertThat(simulation.getString("motif")).isNotEmpty();
    }

    /** 42 € an hour over three years, the remaining cent on the last instalment. */
    @Test
    void archivageEtaleSurTroisAns() {
        Rest.Reponse reponse = demander("""
                {"structure":{"type":"COMMUNE","population":900},"mission":"ARCHIVAGE","date":"2026-01-01",
                 "prestations":[{"prestation":"MISE_EN_OEUVRE","quantite":10.02,"annees":3}]}""");
        JsonObject simulation = reponse.json();
        assertThat(simulation.getJsonNumber("total").bigDecimalValue()).isEqualByComparingTo("420.84");
        assertThat(simulation.getJsonArray("echeances")).hasSize(3);
    }

    /** 76 Go: the pack of 100 at 787,50 € beats 76 packs of 1 at 798 €. */
    @Test
    void stockageLeMoinsCher() {
        JsonObject stockage =
                Rest.compte("secretaire").get("/api/v1/stockage?go=76").json();
        assertThat(stockage.getJsonNumber("total").bigDecimalValue()).isEqualByComparingTo("787.50");
        assertThat(stockage.getJsonArray("packs")).hasSize(1);
        assertThat(Rest.compte("secretaire").get("/api/v1/stockage").statut()).isEqualTo(422);
        assertThat(Rest.compte("secretaire").get("/api/v1/stockage?go=100001").statut())
                .isEqualTo(422);
    }

    @Test
    void laGrillePorteSourcesMarquesEtAmbiguites() {
        Rest.Reponse reponse = Rest.compte("cdg.finances").get("/api/v1/tarifs?date=2026-01-01");
        var lignes =
                Json.createReader(new StringReader(reponse.texte())).readArray().getValuesAs(JsonObject.class);
        assertThat(lignes).allSatisfy(l -> assertThat(l.getJsonObject("source").getString("texte"))
                .isNotEmpty());
        assertThat(lignes).anySatisfy(l -> {
            assertThat(l.getString("ambiguite")).isEqualTo("A-03");
            assertThat(l.getString("regle")).isEqualTo("R-TAR-0");
            assertThat(l.getJsonObject("source").getBoolean("verifiee")).isFalse();
        });
        assertThat(Rest.compte("cdg.finances")
                        .get("/api/v1/tarifs?date=2001-01-01")
                        .statut())
                .isEqualTo(422);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "sans corps | null | 422",
                "sans structure | {\"mission\":\"CJN\"} | 422",
                "mission inconnue | {\"structure\":{\"type\":\"COMMUNE\"},\"mission\":\"NEANT\"} | 404",
                "quantité manquante | {\"structure\":{\"type\":\"COMMUNE\"},\"mission\":\"PAF\",\"prestations\":[{\"prestation\":\"FICHE_PAIE\"}]} | 422",
                "quantité négative | {\"structure\":{\"type\":\"COMMUNE\"},\"mission\":\"PAF\",\"prestations\":[{\"prestation\":\"FICHE_PAIE\",\"quantite\":-1}]} | 422",
                "autre collectivité | {\"structure\":{\"siren\":\"216200410\"},\"mission\":\"CJN\"} | 404",
                "type inconnu | {\"structure\":{\"type\":\"VILLE\"},\"mission\":\"CJN\"} | 400",
                "JSON tronqué | {\"structure\": | 400",
            })
    void refusDeSimuler(String cas, String corps, int statut) {
        Rest.Reponse reponse = demander(corps);
        assertThat(reponse.statut()).as(cas + " : " + reponse.texte()).isEqualTo(statut);
        assertThat(reponse.type()).startsWith("application/problem+json");
    }

    private static JsonObject simuler(String structure, String mission, String prestation, String quantite) {
        Rest.Reponse reponse = demander("""
                {"structure":%s,"mission":"%s","date":"2026-01-01",
                 "prestations":[{"prestation":"%s","quantite":%s}]}""".formatted(structure, mission, prestation, quantite));
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json();
    }

    private static Rest.Reponse demander(String corps) {
        return Rest.compte("secretaire").post("/api/v1/simulations", corps);
    }
}
