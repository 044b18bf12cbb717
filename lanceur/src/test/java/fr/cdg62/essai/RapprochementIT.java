package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One person entered twice: found, merged, separated again. */
@DisplayName("Rapprochement d'agents")
class RapprochementIT {
    private final Rest cdg = Rest.compte("cdg.carriere");

    @Test
    @DisplayName("Le dossier passe à l'agent gardé, puis revient")
    void fusionEtRetour() {
        String nom = "DOUBLE" + System.nanoTime();
        long garde = NouveauxAgents.nouveau(nom);
        long absorbe = NouveauxAgents.nouveau(nom);
        Rest.Reponse piece = Rest.compte("secretaire")
                .envoyer(
                        "POST",
                        "/api/v1/agents/" + absorbe + "/pieces?type=NOMINATION_STAGIAIRE&dateSignature=2026-01-05"
                                + "&dateEffet=2026-01-12&nom=n.pdf",
                        "%PDF-1.4\n" + nom + "\n%%EOF\n");
        assertThat(piece.statut()).as(piece.texte()).isEqualTo(201);
        assertThat(cdg.get("/api/v1/rapprochements/candidats?agent=" + garde).texte())
                .contains("\"agent\":" + absorbe, "Même état civil");

        Rest.Reponse fusion = cdg.post("/api/v1/rapprochements", demande(garde, absorbe));
        assertThat(fusion.statut()).as(fusion.texte()).isEqualTo(201);
        assertThat(cdg.get("/api/v1/agents/" + garde + "/dossier").statut()).isEqualTo(200);
        assertThat(cdg.get("/api/v1/agents/" + absorbe + "/dossier").statut()).isEqualTo(404);

        JsonObject faite = fusion.json();
        Rest.Reponse retour = cdg.avec("If-Match", "\"" + faite.getInt("version") + "\"")
                .post("/api/v1/rapprochements/" + faite.getJsonNumber("id") + "/retour", "");
        assertThat(retour.statut()).as(retour.texte()).isEqualTo(200);
        assertThat(cdg.get("/api/v1/agents/" + absorbe + "/dossier").statut()).isEqualTo(200);
    }

    @Test
    @DisplayName("Deux personnes que rien ne rapproche ne fusionnent pas")
    void rienDeCommun() {
        Rest.Reponse refus = cdg.post(
                "/api/v1/rapprochements",
                demande(NouveauxAgents.nouveau("UN"), NouveauxAgents.nouveau("AUTRE", "1971-07-07")));
        assertThat(refus.statut()).as(refus.texte()).isEqualTo(409);
        assertThat(refus.json().getString("code")).isEqualTo("MET-334");
        assertThat(refus.json().getString("champ")).isEqualTo("absorbe");
        assertThat(refus.json().getString("detail"))
                .isEqualTo(
                        "Ces deux agents n'ont ni le même état civil ni un numéro de sécurité sociale proche : ils ne"
                                + " se rapprochent pas.");
    }

    private static String demande(long garde, long absorbe) {
        return "{\"garde\":%d,\"absorbe\":%d,\"motif\":\"Livret de famille vérifié\"}".formatted(garde, absorbe);
    }
}
