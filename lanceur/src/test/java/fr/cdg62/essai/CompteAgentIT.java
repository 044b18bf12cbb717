package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A real account becomes an agent's own: he reads his file and his career, nobody else's, until they are separated. */
@DisplayName("Compte rattaché à un agent")
class CompteAgentIT {
    private final Rest administrateur = Rest.compte("administrateur");

    @Test
    @DisplayName("Rattaché, l'agent lit son dossier et sa carrière ; détaché, plus rien")
    void rattacherPuisDetacher() {
        long carriere = Agents.carriere();
        long agent = ComptesAgents.agent(carriere);
        long dossier = id(Offre.lire("secretaire", "/api/v1/agents/" + agent + "/dossier"));
        long autre =
                id(Offre.lire("secretaire", "/api/v1/agents/" + ComptesAgents.agent(Agents.carriere()) + "/dossier"));
        String compte = ComptesAgents.inviter();
        assertThat(ComptesAgents.rattacher(compte, agent).statut()).isEqualTo(200);
        Rest moi = Rest.avecJeton(ComptesAgents.connecter(compte));

        assertThat(moi.get("/api/v1/agents/moi").json().getJsonArray("carrieres"))
                .hasSize(1);
        assertThat(moi.get("/api/v1/carrieres/" + carriere).statut()).isEqualTo(200);
        assertThat(moi.get("/api/v1/dossiers/" + dossier + "?motif=DROIT_ACCES").statut())
                .isEqualTo(200);
        assertThat(moi.get("/api/v1/dossiers/" + dossier + "/documents/etat-services")
                        .texte())
                .startsWith("%PDF");
        Refus.exiger(moi.get("/api/v1/dossiers/" + autre), 404, "IDE-404");
        Refus.exiger(moi.get("/api/v1/dossiers/" + autre + "/documents/etat-services"), 404, "IDE-404");
        assertThat(moi.get("/api/v1/pieces").json().getInt("total")).isZero();
        assertThat(Rest.compte("secretaire")
                        .get("/api/v1/dossiers/" + dossier + "/consultations")
                        .texte())
                .contains(compte, "DROIT_ACCES", "État des services");

        assertThat(ComptesAgents.detacher(compte).statut()).isEqualTo(200);
        Refus.exiger(moi.get("/api/v1/dossiers/" + dossier), 404, "IDE-404");
        Refus.exiger(moi.get("/api/v1/carrieres/" + carriere), 404, "IDE-404");
        assertThat(administrateur.get("/api/v1/journal?objet=COMPTE:" + compte).texte())
                .contains("AGENT_RATTACHE", "AGENT_DETACHE", "agent " + agent);
    }

    @Test
    @DisplayName("L'agent demande lui-même la révision de son compte rendu, et ne fait rien d'autre")
    void revision() {
        JsonObject piece = ObjetsDossier.piece("REVISION");
        long dossier = piece.getJsonNumber("dossier").longValue();
        String compte = ComptesAgents.inviter();
        ComptesAgents.rattacher(
                compte,
                Offre.lire("secretaire", "/api/v1/dossiers/" + dossier)
                        .getJsonNumber("agent")
                        .longValue());
        Rest moi = Rest.avecJeton(ComptesAgents.connecter(compte));
        String objet = "/api/v1/entretiens/"
                + id(Offre.creer(
                        "secretaire",
                        "/api/v1/entretiens",
                        "{\"dossier\":%d,\"annee\":2025,\"convoqueLe\":\"2026-01-05\",\"prevuLe\":\"2026-01-13\",\"fichePoste\":true}"
                                .formatted(dossier)));
        Refus.exiger(demander(moi, objet, "TENIR", "2026-01-13"), 403, "SEC-002");
        demander(Rest.compte("secretaire"), objet, "TENIR", "2026-01-13");
        demander(Rest.compte("secretaire"), objet, "NOTIFIER", "2026-01-20");
        assertThat(moi.get("/api/v1/entretiens").json().getInt("total")).isEqualTo(1);
        Rest.Reponse revision = demander(moi, objet, "DEMANDER_REVISION", "2026-01-22");
        assertThat(revision.statut()).as(revision.texte()).isEqualTo(200);
        assertThat(revision.json().getString("etat")).isEqualTo("REVISION_DEMANDEE");
        Refus.exiger(demander(moi, objet, "REVISER", "2026-01-23"), 403, "SEC-002");
    }

    private static Rest.Reponse demander(Rest client, String objet, String evenement, String le) {
        return client.avec("If-Match", client.get(objet).enTete("ETag"))
                .post(objet + "/evenements", "{\"evenement\":\"%s\",\"le\":\"%s\"}".formatted(evenement, le));
    }

    @Test
    @DisplayName("Le compte montre l'agent, numéro de sécurité sociale masqué")
    void agentDuCompte() {
        long agent = NouveauxAgents.nouveau("COMPTE");
        String compte = ComptesAgents.inviter();
        Refus.exiger(administrateur.get("/api/v1/comptes/" + compte + "/agent"), 404, "IDE-404", "identifiant");
        ComptesAgents.rattacher(compte, agent);
        JsonObject lu =
                administrateur.get("/api/v1/comptes/" + compte + "/agent").json();
        assertThat(lu.getString("nom")).isEqualTo("FICTIF-COMPTE");
        assertThat(lu.getString("nirMasque")).contains("** ** **");
        assertThat(administrateur
                        .get("/api/v1/agents?texte=FICTIF-COMPTE")
                        .json()
                        .getJsonArray("elements"))
                .isNotEmpty();
    }

    @Test
    @DisplayName("Un agent n'a qu'un compte, un compte n'a qu'un agent")
    void unSeulCompte() {
        long agent = NouveauxAgents.nouveau("UNSEUL");
        String compte = ComptesAgents.inviter();
        ComptesAgents.rattacher(compte, agent);
        Rest.Reponse second = ComptesAgents.rattacher(ComptesAgents.inviter(), agent);
        Refus.exiger(second, 409, "MET-050", "agent");
        assertThat(second.json().getString("detail"))
                .isEqualTo("Cet agent a déjà un compte : « %s ».".formatted(compte));
        Refus.exiger(ComptesAgents.rattacher(compte, NouveauxAgents.nouveau("DEUXIEME")), 409, "MET-001");
        Refus.exiger(ComptesAgents.rattacher(ComptesAgents.inviter(), 1), 404, "IDE-404", "id");
    }

    @Test
    @DisplayName("Un compte qui agit pour d'autres ne devient pas celui d'un agent, ni l'inverse")
    void nulMelange() {
        Rest.Reponse refus = ComptesAgents.rattacher("epci", NouveauxAgents.nouveau("MELANGE"));
        Refus.exiger(refus, 409, "MET-053", "agent");
        assertThat(refus.json().getString("detail")).startsWith("Le compte epci tient le rôle COLLECTIVITE_");
        String compte = ComptesAgents.inviter();
        ComptesAgents.rattacher(compte, NouveauxAgents.nouveau("MELANGE"));
        Rest.Reponse role = administrateur.post(
                "/api/v1/habilitations",
                "{\"compte\":\"%s\",\"siren\":\"216200014\",\"role\":\"COLLECTIVITE_GESTIONNAIRE\",\"debut\":\"%s\"}"
                        .formatted(compte, Offre.jour()));
        Refus.exiger(role, 409, "MET-053", "role");
        Refus.exiger(ComptesAgents.detacher(ComptesAgents.inviter()), 409, "MET-001");
    }

    private static long id(JsonObject objet) {
        return objet.getJsonNumber("id").longValue();
    }
}
