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

    private static final String CALCUL =
            "{\"evenement\":\"SOUMETTRE\",\"reponse\":{\"texte\":\"4e échelon\",\"regles\":\"Grille au 01/01/2024\","
                    + "\"entrees\":\"Carrière au jour de la saisine\",\"etapes\":[{\"libelle\":\"Échelon\","
                    + "\"calcul\":\"3e + 1\",\"resultat\":\"4e échelon\",\"source\":\"Grille\"}]}}";

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
    @DisplayName("Une période qu'aucun acte ne couvre est dite de quand à quand, à la saisine puis au contrôle")
    void chronologieInterrompue() {
        long agent = Agents.agent("secretaire", NouveauxAgents.SIREN);
        long carriere = Offre.creer(
                        "secretaire",
                        "/api/v1/carrieres",
                        Agents.corpsCarriere(agent, NouveauxAgents.SIREN, "TITULAIRE"))
                .getJsonNumber("carriere")
                .longValue();
        String actes = "/api/v1/carrieres/" + carriere + "/actes";
        Offre.creer("secretaire", actes, Agents.dispo("S-1", "2021-01-01", "2021-12-31"));
        String calcul = QUESTION.replace("JURIDIQUE", "EXPERTISE").replace("{", "{\"agent\":" + agent + ",");
        Rest.Reponse refus = Rest.compte("secretaire").post("/api/v1/saisines", calcul);
        Refus.exiger(refus, 422, "MET-381", "agent");
        assertThat(refus.json().getString("detail"))
                .isEqualTo(
                        "Des segments de carrière manquent pour calculer : du 01/01/2022 au %1$td/%1$tm/%1$tY (position"
                                        .formatted(Offre.jour())
                                + " après « Disponibilité », qui a pris fin le 31/12/2021)."
                                + " Saisissez d'abord sur la carrière les actes qui manquent : après une position qui a pris fin, la"
                                + " réintégration (de droit au terme d'un congé parental) ou la position qui a suivi.");

        JsonObject retour = Offre.creer("secretaire", actes, retour());
        long id = Offre.creer("secretaire", "/api/v1/saisines", calcul)
                .getJsonNumber("id")
                .longValue();
        assertThat(lire("cdg.carriere", id).json().getJsonArray("manques")).isEmpty();
        agir("cdg.carriere", id, "{\"evenement\":\"QUALIFIER\"}", 200);
        agir("cdg.carriere", id, "{\"evenement\":\"PRENDRE_EN_CHARGE\"}", 200);
        agir("cdg.carriere", id, CALCUL, 200);

        annuler(retour);
        assertThat(lire("cdg.carriere2", id).json().getJsonArray("manques").getString(0))
                .startsWith("du 01/01/2022 au ");
        JsonObject controle = agir("cdg.carriere2", id, "{\"evenement\":\"VALIDER\"}", 422);
        assertThat(controle.getString("code")).isEqualTo("MET-381");
        assertThat(controle.getString("champ")).isEqualTo("evenement");
        assertThat(lire("cdg.carriere", id).json().getString("etat")).isEqualTo("CONTROLE_PAIR");
        agir("cdg.carriere2", id, "{\"evenement\":\"RENVOYER\",\"motif\":\"Retour à établir\"}", 200);
        assertThat(agir("cdg.carriere", id, CALCUL, 422).getString("code")).isEqualTo("MET-381");
        Offre.creer("secretaire", actes, retour().replace("S-2", "S-3"));
        agir("cdg.carriere", id, CALCUL, 200);
        assertThat(agir("cdg.carriere2", id, "{\"evenement\":\"VALIDER\"}", 200).getString("etat"))
                .isEqualTo("REPONSE");
    }

    private static String retour() {
        return "{\"type\":\"REINTEGRATION\",\"numero\":\"S-2\",\"dateSignature\":\"2021-12-01\",\"dateEffet\":\"2022-01-01\","
                + "\"changements\":[{\"nature\":\"POSITION\",\"du\":\"2022-01-01\",\"code\":\"ACTIVITE\"}]}";
    }

    private static void annuler(JsonObject acte) {
        Rest.Reponse annule = Rest.compte("secretaire")
                .avec("If-Match", "\"" + acte.getInt("version") + "\"")
                .post(
                        "/api/v1/actes/" + acte.getJsonNumber("id").longValue() + "/annulation",
                        "{\"motif\":\"Erreur de date\"}");
        assertThat(annule.statut()).as(annule.texte()).isEqualTo(200);
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
