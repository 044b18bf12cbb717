package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Avancement d'échelon from outside: grids, a run for one collectivité, and a proposal up to its registration. */
class EchelonsIT {
    private static final String AIRE = "216200147";

    private final Rest gestionnaire = Rest.compte("cdg.carriere");

    @Test
    void montreLaGrilleEtSesMarques() {
        JsonObject grille = gestionnaire
                .get("/api/v1/grades/ADJ_ADM/grille?date=2026-01-01")
                .json();
        assertThat(grille.getJsonArray("echelons")).hasSize(11);
        assertThat(grille.getBoolean("verifiee")).isTrue();
        assertThat(gestionnaire
                        .get("/api/v1/grades/AUX_PUER_CS/grille?date=2026-01-01")
                        .json()
                        .getBoolean("verifiee"))
                .isFalse();
    }

    @Test
    void refuseUneGrilleNonChargee() {
        Rest.Reponse reponse = gestionnaire.get("/api/v1/grades/AGENT_MAITRISE/grille?date=2026-01-01");
        assertThat(reponse.statut()).isEqualTo(422);
        assertThat(reponse.json().getString("code")).isEqualTo("MET-311");
        assertThat(reponse.json().getString("detail")).endsWith("Texte à obtenir : décret n° 88-548.");
    }

    @Test
    void essaieUneGrilleIncoherenteSansRienEcrire() {
        String csv = """
                grade;echelon;indice_brut;indice_majore;duree_mois;debut;fin;source;marque
                ADJ_ADM;1;370;368;12;2031-01-01;;Réforme d'essai;source
                ADJ_ADM;2;368;367;;2031-01-01;;Réforme d'essai;source
                """;
        JsonObject rapport = gestionnaire
                .avec("Content-Type", "text/csv")
                .post("/api/v1/grades/chargements/GRILLES?essai=false", csv)
                .json();
        assertThat(rapport.getBoolean("ecrit")).isFalse();
        assertThat(rapport.getJsonArray("fautes").getJsonObject(0).getString("message"))
                .isEqualTo("ADJ_ADM au 01/01/2031, échelon 2 : l'indice brut tombe de 370 à 368");
    }

    @Test
    void calculeProposeEtAnnule() {
        Rest.Reponse lancee = gestionnaire.post("/api/v1/campagnes-echelon", "{\"siren\":\"%s\"}".formatted(AIRE));
        assertThat(lancee.statut()).as(lancee.texte()).isEqualTo(201);
        long id = lancee.json().getJsonNumber("id").longValue();
        JsonObject fin = await().atMost(Duration.ofMinutes(1))
                .until(() -> gestionnaire.get("/api/v1/campagnes-echelon/" + id).json(), a -> !"EN_COURS"
                        .equals(a.getString("etat")));
        assertThat(fin.getString("etat")).isEqualTo("TERMINEE");
        assertThat(fin.getInt("faits")).isEqualTo(fin.getInt("total")).isPositive();
        JsonObject premiere = gestionnaire
                .get("/api/v1/propositions-echelon?siren=" + AIRE + "&etat=CALCULEE")
                .json()
                .getJsonArray("elements")
                .getJsonObject(0);
        String chemin = "/api/v1/propositions-echelon/" + premiere.getJsonNumber("id");
        JsonObject proposition = gestionnaire.get(chemin).json();
        assertThat(proposition.getInt("versEchelon")).isEqualTo(proposition.getInt("deEchelon") + 1);
        assertThat(proposition.getJsonObject("trace").getJsonArray("etapes")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(proposition.getJsonArray("possibles").stream().map(JsonValue::toString))
                .containsExactlyInAnyOrder("\"PROPOSER\"", "\"ANNULER\"");
        Rest.Reponse signee = gestionnaire
                .avec("If-Match", "\"" + proposition.getInt("version") + "\"")
                .post(chemin + "/evenements", "{\"evenement\":\"SIGNER\"}");
        assertThat(signee.statut()).isEqualTo(409);
        assertThat(signee.json().getString("code")).isEqualTo("MET-001");
        Rest.Reponse proposee = gestionnaire
                .avec("If-Match", "\"" + proposition.getInt("version") + "\"")
                .post(chemin + "/evenements", "{\"evenement\":\"PROPOSER\"}");
        assertThat(proposee.statut()).as(proposee.texte()).isEqualTo(200);
        assertThat(proposee.json().getString("etat")).isEqualTo("PROPOSEE");
        Rest.Reponse pdf =
                gestionnaire.get("/api/v1/propositions-echelon/arretes?proposition=" + premiere.getJsonNumber("id"));
        assertThat(pdf.statut()).isEqualTo(200);
        assertThat(pdf.texte()).startsWith("%PDF-");
    }

    @Test
    void unLancementRejoueNeLanceQuUneFois() {
        Rest client = gestionnaire.avec("Idempotency-Key", UUID.randomUUID().toString());
        String corps = "{\"siren\":\"216200022\"}";
        Rest.Reponse premiere = client.post("/api/v1/campagnes-echelon", corps);
        assertThat(premiere.statut()).as(premiere.texte()).isEqualTo(201);
        Rest.Reponse seconde = client.post("/api/v1/campagnes-echelon", corps);
        assertThat(seconde.texte()).isEqualTo(premiere.texte());
        assertThat(seconde.enTete("Idempotent-Replayed")).isEqualTo("true");
        Refus.exiger(client.post("/api/v1/campagnes-echelon", "{\"siren\":\"216200014\"}"), 409, "IDE-001");
        Echelons.fin(premiere.json().getJsonNumber("id").longValue());
    }

    @Test
    void uneAutreCollectiviteNeVoitRien() {
        Rest.Reponse reponse = Rest.compte("arras").get("/api/v1/propositions-echelon?siren=" + AIRE);
        assertThat(reponse.statut()).isEqualTo(404);
        assertThat(Rest.compte("arras").get("/api/v1/campagnes-echelon").statut())
                .isEqualTo(403);
    }
}
