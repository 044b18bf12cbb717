package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What devis, conventions, prestations, factures and billing runs refuse for what they are, or for their state. */
class RefusOffreIT {

    private static final String DEVIS = "{\"siren\":\"%s\",\"mission\":\"SOSPAIE\",\"objet\":\"Essai\","
            + "\"lignesTarifees\":[{\"prestation\":\"AUDIT\",\"quantite\":1}]}";

    @ParameterizedTest(name = "GET {0}")
    @CsvSource({
        "/devis/1",
        "/conventions/1",
        "/prestations/1",
        "/factures/1",
        "/facturations/1",
        "/facturations/1/progression"
    })
    void objetInconnu(String chemin) {
        Refus.exiger(Rest.compte("cdg.finances").get("/api/v1" + chemin), 404, "IDE-404");
    }

    @Test
    void corpsIllisible() {
        Refus.exiger(Rest.compte("arras").post("/api/v1/devis", "{\"siren\":"), 400, "FMT-001");
        Refus.exiger(Rest.compte("arras").post("/api/v1/devis", ""), 400, "HTTP-400");
    }

    @Test
    void transitionInterdite() {
        String devis = nouveauDevis();
        Rest.Reponse reponse = Offre.demander("arras", devis, Offre.evenement("ACCEPTER"));
        Refus.exiger(reponse, 409, "MET-001");
        assertThat(reponse.json().getString("detail")).contains("BROUILLON").contains("MODIFIER");
        Refus.exiger(Offre.demander("cdg.finances", devis, Offre.evenement("CONVERTIR")), 422, "FMT-010");

        String convention = Offre.convention(Offre.convention("SOSPAIE", "null", Offre.jour(), "[]"));
        Rest.Reponse active = Offre.demander("cdg.finances", convention, Offre.evenement("ACTIVER"));
        Refus.exiger(active, 409, "MET-001");
        assertThat(active.json().getString("detail")).contains("BROUILLON").contains("PROPOSER");
        Refus.exiger(Offre.demander("cdg.finances", convention, Offre.evenement("ECHOIR")), 422, "FMT-010");
    }

    private static String nouveauDevis() {
        return Offre.devis(Offre.creer("arras", "/api/v1/devis", DEVIS.formatted(Offre.ARRAS))
                .getJsonNumber("id")
                .longValue());
    }
}
