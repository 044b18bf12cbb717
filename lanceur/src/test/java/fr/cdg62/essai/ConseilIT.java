package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A question from the town hall to the checked answer, and the base documentaire. */
@DisplayName("Conseil statutaire")
class ConseilIT {
    private static final String QUESTION =
            "{\"siren\":\"216200014\",\"nature\":\"JURIDIQUE\",\"theme\":\"POSITIONS\",\"objet\":\"Disponibilité\","
                    + "\"question\":\"Peut-on refuser une disponibilité de droit ?\"}";
    private static final String REPONSE =
            "{\"evenement\":\"SOUMETTRE\",\"reponse\":{\"texte\":\"Non, elle ne se refuse pas.\",\"etapes\":[]}}";

    @Test
    @DisplayName("La réponse n'est lue par l'employeur qu'après le contrôle d'une autre personne")
    void controleParUnPair() {
        Rest.Reponse recue = Rest.compte("secretaire").post("/api/v1/saisines", QUESTION);
        assertThat(recue.statut()).as(recue.texte()).isEqualTo(201);
        long id = recue.json().getJsonNumber("id").longValue();
        agir("cdg.carriere", id, "{\"evenement\":\"QUALIFIER\"}", 200);
        agir("cdg.carriere", id, "{\"evenement\":\"PRENDRE_EN_CHARGE\"}", 200);
        agir("cdg.carriere", id, REPONSE, 200);
        assertThat(lire("secretaire", id).json().isNull("reponse")
                        || !lire("secretaire", id).json().containsKey("reponse"))
                .isTrue();
        JsonObject refus = agir("cdg.carriere", id, "{\"evenement\":\"VALIDER\"}", 403);
        assertThat(refus.getString("code")).isEqualTo("MET-332");
        assertThat(refus.getString("detail"))
                .isEqualTo("Vous avez préparé cette réponse : une autre personne doit la contrôler.");
        agir("cdg.carriere2", id, "{\"evenement\":\"VALIDER\"}", 200);
        assertThat(lire("secretaire", id).json().getString("reponse")).contains("ne se refuse pas");
        agir("secretaire", id, "{\"evenement\":\"ACCEPTER\"}", 200);
        assertThat(agir("cdg.carriere", id, "{\"evenement\":\"CLASSER\"}", 200).getString("etat"))
                .isEqualTo("CLASSEE");
    }

    @Test
    @DisplayName("Aux agents, seulement les dispositions législatives : ni saisine, ni modèle")
    void agents() {
        Rest agent = Rest.compte("agent");
        Rest.Reponse refus = agent.post("/api/v1/saisines", QUESTION);
        Refus.exiger(refus, 403, "MET-380");
        assertThat(refus.json().getString("detail"))
                .startsWith(
                        "Le CdG62 conseille les employeurs ; aux agents, il communique les dispositions législatives");
        assertThat(agent.get("/api/v1/base-documentaire?nature=MODELE").json().getInt("total"))
                .isZero();
        JsonObject modele = Rest.compte("secretaire")
                .get("/api/v1/base-documentaire?nature=MODELE")
                .json()
                .getJsonArray("elements")
                .getJsonObject(0);
        Refus.exiger(agent.get("/api/v1/base-documentaire/" + modele.getString("code")), 404, "IDE-404");
        assertThat(agent.get("/api/v1/base-documentaire").texte()).doesNotContain("\"nature\":\"FICHE\"", "MODELE");
    }

    @Test
    @DisplayName("Un calcul sans carrière saisie est refusé")
    void segmentsManquants() {
        long agent = NouveauxAgents.nouveau("CALCUL");
        Rest.Reponse refus = Rest.compte("secretaire")
                .post(
                        "/api/v1/saisines",
                        QUESTION.replace("JURIDIQUE", "EXPERTISE").replace("{", "{\"agent\":" + agent + ","));
        assertThat(refus.statut()).as(refus.texte()).isEqualTo(422);
        assertThat(refus.json().getString("code")).isEqualTo("MET-381");
        assertThat(refus.json().getString("champ")).isEqualTo("agent");
        assertThat(refus.json().getString("detail"))
                .isEqualTo("Aucun segment de carrière n'est saisi pour cet agent : déposez d'abord ses actes.");
    }

    @Test
    @DisplayName("Une nouvelle version ferme la précédente à la veille")
    void versions() {
        Rest cdg = Rest.compte("cdg.carriere");
        String fiche =
                "{\"code\":\"ESSAI-%s\",\"nature\":\"FICHE\",\"theme\":\"AUTRE\",\"titre\":\"Essai\",\"texte\":\"Texte\","
                        + "\"debut\":\"%s\",\"reference\":\"Essai\",\"verifiee\":false}";
        String code = String.valueOf(System.nanoTime());
        assertThat(cdg.post("/api/v1/base-documentaire", fiche.formatted(code, "2026-01-01"))
                        .statut())
                .isEqualTo(201);
        assertThat(cdg.post("/api/v1/base-documentaire", fiche.formatted(code, "2026-06-01"))
                        .statut())
                .isEqualTo(201);
        assertThat(cdg.get("/api/v1/base-documentaire/ESSAI-" + code).texte()).contains("2026-05-31");
        Rest.Reponse refus = cdg.post("/api/v1/base-documentaire", fiche.formatted(code, "2026-06-01"));
        assertThat(refus.json().getString("champ")).isEqualTo("debut");
    }

    private static JsonObject agir(String compte, long id, String demande, int statut) {
        Rest.Reponse reponse = Rest.compte(compte)
                .avec("If-Match", lire("cdg.carriere", id).enTete("ETag"))
                .post("/api/v1/saisines/" + id + "/evenements", demande);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(statut);
        return reponse.json();
    }

    private static Rest.Reponse lire(String compte, long id) {
        return Rest.compte(compte).get("/api/v1/saisines/" + id);
    }
}
