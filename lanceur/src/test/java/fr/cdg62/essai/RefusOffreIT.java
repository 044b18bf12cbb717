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

    /** Refused whole: the devis is still there to be turned into a convention. */
    @Test
    void laConventionEstCelleDuDevisAccepte() {
        long devis = Offre.devisAccepte(Offre.Client.ARRAS, "SOSPAIE", 110);
        String convention =
                "{\"siren\":\"%s\",\"mission\":\"SOSPAIE\",\"objet\":\"Essai\",\"devis\":%d,\"dateEffet\":\"%s\","
                        + "\"dureeMois\":12,\"lignes\":[{\"mode\":\"ABONNEMENT\",\"libelle\":\"Forfait\",\"montant\":1000}]}";
        Rest.Reponse refusee = Rest.compte("cdg.finances")
                .post("/api/v1/conventions", convention.formatted(Offre.ARRAS, devis, Offre.jour()));
        Refus.exiger(refusee, 422, "FMT-010", "lignes.montant");
        assertThat(refusee.json().getString("detail"))
                .isEqualTo("Les montants convenus font 1\u00a0000,00\u00a0€ ; le devis accepté est de 110,00\u00a0€.");
        assertThat(Offre.lire("arras", Offre.devis(devis)).getString("etat")).isEqualTo("ACCEPTE");
    }

    private static String nouveauDevis() {
        return Offre.devis(Offre.creer("arras", "/api/v1/devis", DEVIS.formatted(Offre.ARRAS))
                .getJsonNumber("id")
                .longValue());
    }
}
