package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A structure that crosses the threshold of 350 both ways, from its head-counts to its membership (R-AFF-1, 2, 4). */
class SeuilIT {

    private final Rest cdg = Rest.compte("cdg.referentiel");
    private String siren;
    private String chemin;

    @BeforeEach
    void creerStructure() {
        siren = Fictif.siren();
        chemin = "/api/v1/collectivites/" + siren;
        JsonObject structure = Json.createObjectBuilder()
                .add("siren", siren)
                .add("type", "CCAS")
                .add("nom", "CCAS fictif " + siren)
                .build();
        assertThat(cdg.post("/api/v1/collectivites", structure.toString()).statut())
                .isEqualTo(201);
    }

    @Test
    void franchitLeSeuilDansLesDeuxSens() {
        effectif("2024-12-31", 340, 9);
        assertThat(proposition(2025).getString("propose")).isEqualTo("AFFILIE_OBLIGATOIRE");
        appliquer(2025);

        effectif("2025-06-30", 340, 10);
        JsonObject montee = proposition(2026);
        assertThat(montee.getString("actuel")).isEqualTo("AFFILIE_OBLIGATOIRE");
        assertThat(montee.getString("propose")).isEqualTo("AFFILIE_VOLONTAIRE");
        assertThat(montee.getJsonArray("evenements").getString(0)).isEqualTo("RESTER_AFFILIE");
        assertThat(montee.getJsonObject("trace").toString())
                .contains("340 + 10 = 350")
                .contains("seuil atteint");
        appliquer(2026);

        effectif("2026-03-01", 349, 0);
        JsonObject descente = proposition(2027);
        assertThat(descente.getString("propose")).isEqualTo("AFFILIE_OBLIGATOIRE");
        assertThat(descente.getString("debut")).isEqualTo("2027-01-01");
        appliquer(2027);

        assertThat(cdg.get(chemin + "/affiliations").liste().getValuesAs(JsonObject.class))
                .extracting(a -> a.getString("regime") + " " + a.getString("debut"))
                .containsExactly(
                        "AFFILIE_OBLIGATOIRE 2025-01-01",
                        "AFFILIE_VOLONTAIRE 2026-01-01",
                        "AFFILIE_OBLIGATOIRE 2027-01-01");
    }

    @Test
    void seRetireQuandElleLeNotifieDansLesTroisMois() {
        effectif("2024-12-31", 300, 0);
        appliquer(2025);
        effectif("2025-04-01", 350, 0);
        notifier("2025-06-15");
        JsonObject proposition = proposition(2026);
        assertThat(proposition.getString("propose")).isEqualTo("NON_AFFILIE");
        assertThat(proposition.getJsonArray("evenements").getString(0)).isEqualTo("SE_RETIRER");
    }

    @Test
    void resteAffilieeQuandElleNotifieTropTard() {
        effectif("2024-12-31", 300, 0);
        appliquer(2025);
        effectif("2025-04-01", 350, 0);
        notifier("2025-09-01");
        assertThat(proposition(2026).getString("propose")).isEqualTo("AFFILIE_VOLONTAIRE");
    }

    @Test
    void neComptePasLesContractuelsNiLeTempsNonComplet() {
        JsonObjectBuilder effectif = corps("2024-12-31", 349, 0);
        assertThat(cdg.post(
                                chemin + "/effectifs",
                                effectif.add("titulairesTempsNonComplet", 200)
                                        .add("contractuels", 500)
                                        .build()
                                        .toString())
                        .json()
                        .getInt("comptesPourSeuil"))
                .isEqualTo(349);
        assertThat(proposition(2025).getString("propose")).isEqualTo("AFFILIE_OBLIGATOIRE");
    }

    @Test
    void refuseUneDateDEffetQuiNEstPasUnPremierJanvier() {
        effectif("2024-12-31", 400, 0);
        Rest.Reponse reponse = affilier("\"0\"", "2026-02-01");
        assertThat(reponse.statut()).isEqualTo(422);
        assertThat(reponse.json().getString("code")).isEqualTo("MET-030");
    }

    @Test
    void exigeLaVersionLueEtRefuseCelleQuiEstPerimee() {
        effectif("2024-12-31", 400, 0);
        assertThat(affilier(null, "2026-01-01").statut()).isEqualTo(428);
        assertThat(affilier("\"0\"", "2026-01-01").statut()).isEqualTo(201);
        Rest.Reponse perimee = affilier("\"99\"", "2027-01-01");
        assertThat(perimee.statut()).isEqualTo(412);
        assertThat(perimee.json().getString("code")).isEqualTo("IDE-002");
    }

    @Test
    void neChangePasDeuxFois() {
        effectif("2024-12-31", 100, 0);
        appliquer(2025);
        Rest.Reponse reponse = cdg.post("/api/v1/revues-seuils/2025/" + siren + "/application", "{}");
        assertThat(reponse.statut()).isEqualTo(409);
    }

    private Rest.Reponse affilier(String version, String debut) {
        String corps = Json.createObjectBuilder()
                .add("evenement", "S_AFFILIER")
                .add("debut", debut)
                .add("motif", "Délibération fictive")
                .build()
                .toString();
        Rest client = version == null ? cdg : cdg.avec("If-Match", version);
        return client.post(chemin + "/affiliations", corps);
    }

    private void effectif(String date, int titulaires, int stagiaires) {
        String corps = corps(date, titulaires, stagiaires)
                .add("titulairesTempsNonComplet", 5)
                .add("contractuels", 20)
                .build()
                .toString();
        assertThat(cdg.post(chemin + "/effectifs", corps).statut()).isEqualTo(201);
    }

    private static JsonObjectBuilder corps(String date, int titulaires, int stagiaires) {
        return Json.createObjectBuilder()
                .add("date", date)
                .add("titulairesTempsComplet", titulaires)
                .add("stagiairesTempsComplet", stagiaires)
                .add("origine", "Essai");
    }

    private void notifier(String date) {
        String corps = Json.createObjectBuilder()
                .add("nature", "RETRAIT")
                .add("date", LocalDate.parse(date).toString())
                .add("reference", "Délibération fictive")
                .build()
                .toString();
        assertThat(cdg.post(chemin + "/notifications", corps).statut()).isEqualTo(201);
    }

    private JsonObject proposition(int annee) {
        return cdg.get("/api/v1/revues-seuils/" + annee + "/" + siren).json();
    }

    private void appliquer(int annee) {
        Rest unique = cdg.avec("Idempotency-Key", UUID.randomUUID().toString());
        String application = "/api/v1/revues-seuils/" + annee + "/" + siren + "/application";
        Rest.Reponse reponse = unique.post(application, "{}");
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(201);
        assertThat(unique.post(application, "{}").texte()).isEqualTo(reponse.texte());
    }
}
