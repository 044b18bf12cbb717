package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What devis, conventions, prestations, factures and billing runs refuse. */
class RefusOffreIT {

    private static final String DEVIS = "{\"siren\":\"%s\",\"mission\":\"SOSPAIE\",\"objet\":\"Essai\","
            + "\"lignesTarifees\":[{\"prestation\":\"AUDIT\",\"quantite\":1}]}";
    private static final String CONVENTION = "{\"siren\":\"216200410\",\"mission\":\"%s\",\"objet\":\"Essai\","
            + "\"dateEffet\":\"2026-01-01\",\"dureeMois\":%d,\"lignes\":[]}";

    static Stream<Arguments> operations() {
        return Stream.of(
                        "GET /devis",
                        "POST /devis",
                        "GET /devis/1",
                        "PUT /devis/1",
                        "POST /devis/1/evenements",
                        "GET /devis/1/historique",
                        "GET /devis/1/pdf",
                        "GET /conventions",
                        "POST /conventions",
                        "GET /conventions/1",
                        "POST /conventions/1/evenements",
                        "GET /conventions/1/historique",
                        "GET /conventions/1/pdf",
                        "GET /prestations",
                        "POST /prestations",
                        "GET /prestations/1",
                        "POST /prestations/1/evenements",
                        "GET /factures",
                        "GET /factures/1",
                        "POST /factures/1/evenements",
                        "GET /factures/1/historique",
                        "GET /factures/1/pdf",
                        "GET /facturations",
                        "POST /facturations",
                        "GET /facturations/1",
                        "GET /facturations/1/progression",
                        "GET /facturations/1/erreurs",
                        "POST /facturations/1/evenements")
                .map(texte -> texte.split(" "))
                .map(mots -> Arguments.of(mots[0], "/api/v1" + mots[1]));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("operations")
    void sansIdentite(String methode, String chemin) {
        refuse(Rest.anonyme().envoyer(methode, chemin, "GET".equals(methode) ? null : "{}"), 401, "SEC-001");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("operations")
    void sansLeRole(String methode, String chemin) {
        Rest administrateur = Rest.compte("administrateur").avec("If-Match", "\"1\"");
        refuse(administrateur.envoyer(methode, chemin, "GET".equals(methode) ? null : "{}"), 403, "SEC-002");
    }

    @ParameterizedTest(name = "POST {0} par une collectivité")
    @CsvSource({"/conventions", "/prestations", "/facturations", "/factures/1/evenements", "/prestations/1/evenements"})
    void reserveAuCdg(String chemin) {
        refuse(Rest.compte("arras").avec("If-Match", "\"1\"").post("/api/v1" + chemin, "{}"), 403, "SEC-002");
    }

    @ParameterizedTest(name = "GET {0}")
    @CsvSource({"/devis", "/conventions", "/prestations", "/factures"})
    void collectiviteDAutrui(String liste) {
        refuse(Rest.compte("arras").get("/api/v1" + liste + "?siren=216200014"), 404, "IDE-404");
        refuse(Rest.compte("arras").get("/api/v1" + liste), 422, "FMT-010");
    }

    @ParameterizedTest(name = "GET {0} d''une autre collectivité")
    @CsvSource({"/devis", "/conventions", "/prestations"})
    void objetDAutrui(String liste) {
        long id = Offre.lire("cdg.finances", "/api/v1" + liste + "?siren=216200014")
                .getJsonArray("elements")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
        refuse(Rest.compte("arras").get("/api/v1" + liste + "/" + id), 404, "IDE-404");
    }

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
        refuse(Rest.compte("cdg.finances").get("/api/v1" + chemin), 404, "IDE-404");
    }

    @ParameterizedTest(name = "{0} {1} : {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    /devis          | {"siren":"216200410","mission":"PAF","objet":"","lignesTarifees":[]} | FMT-010
                    /devis          | {"siren":"216200410","mission":"PAF","objet":"Essai"}           | FMT-010
                    /conventions    | {"siren":"216200410","mission":"PAF","objet":"Essai"}           | FMT-010
                    /prestations    | {"convention":1}                                                | IDE-404
                    /facturations   | {"mission":null,"debut":"2026-02-01","fin":"2026-01-01"}        | FMT-010
                    /facturations   | {"mission":null}                                                | FMT-010
                    """)
    void saisieInvalide(String chemin, String corps, String code) {
        Rest.Reponse reponse = Rest.compte("cdg.finances").post("/api/v1" + chemin, corps);
        assertThat(reponse.texte()).contains("\"" + code + "\"");
        assertThat(reponse.json().getString("detail")).isNotBlank();
    }

    @Test
    void corpsIllisible() {
        refuse(Rest.compte("arras").post("/api/v1/devis", "{\"siren\":"), 400, "FMT-001");
        refuse(Rest.compte("arras").post("/api/v1/devis", ""), 400, "HTTP-400");
        refuse(Rest.compte("arras").get("/api/v1/devis?siren=216200410&etat=BIZARRE"), 422, "FMT-010");
    }

    @Test
    void dureeHorsBornes() {
        for (int mois : new int[] {0, 121}) {
            Rest.Reponse reponse =
                    Rest.compte("cdg.finances").post("/api/v1/conventions", CONVENTION.formatted("SOSPAIE", mois));
            refuse(reponse, 422, "FMT-010");
            assertThat(reponse.json().getString("champ")).isEqualTo("dureeMois");
        }
    }

    @Test
    void versionAbsenteOuPerimee() {
        String devis = nouveauDevis();
        Rest finances = Rest.compte("cdg.finances");
        String emettre = Offre.evenement("EMETTRE");
        refuse(finances.post(devis + "/evenements", emettre), 428, "IDE-003");
        refuse(finances.avec("If-Match", "\"999\"").post(devis + "/evenements", emettre), 412, "IDE-002");
        refuse(finances.avec("If-Match", "abc").post(devis + "/evenements", emettre), 422, "FMT-010");
        refuse(finances.put(devis, DEVIS.formatted(Offre.ARRAS)), 428, "IDE-003");
    }

    @Test
    void transitionInterdite() {
        String devis = nouveauDevis();
        Rest.Reponse reponse = Offre.demander("arras", devis, Offre.evenement("ACCEPTER"));
        refuse(reponse, 409, "MET-001");
        assertThat(reponse.json().getString("detail")).contains("BROUILLON").contains("MODIFIER");
        refuse(Offre.demander("cdg.finances", devis, Offre.evenement("CONVERTIR")), 422, "FMT-010");

        String convention = Offre.convention(Offre.convention("SOSPAIE", "null", Offre.jour(), "[]"));
        Rest.Reponse active = Offre.demander("cdg.finances", convention, Offre.evenement("ACTIVER"));
        refuse(active, 409, "MET-001");
        assertThat(active.json().getString("detail")).contains("BROUILLON").contains("PROPOSER");
        refuse(Offre.demander("cdg.finances", convention, Offre.evenement("ECHOIR")), 422, "FMT-010");
    }

    @Test
    void rejeuEtDivergence() {
        Rest arras =
                Rest.compte("arras").avec("Idempotency-Key", UUID.randomUUID().toString());
        Rest.Reponse premiere = arras.post("/api/v1/devis", DEVIS.formatted(Offre.ARRAS));
        Rest.Reponse seconde = arras.post("/api/v1/devis", DEVIS.formatted(Offre.ARRAS));
        assertThat(premiere.statut()).as(premiere.texte()).isEqualTo(201);
        assertThat(seconde.texte()).isEqualTo(premiere.texte());
        assertThat(seconde.enTete("Idempotent-Replayed")).isEqualTo("true");
        refuse(arras.post("/api/v1/devis", DEVIS.formatted("216200414")), 409, "IDE-001");
    }

    private static String nouveauDevis() {
        return Offre.devis(Offre.creer("arras", "/api/v1/devis", DEVIS.formatted(Offre.ARRAS))
                .getJsonNumber("id")
                .longValue());
    }

    private static void refuse(Rest.Reponse reponse, int statut, String code) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(statut);
        assertThat(reponse.type()).startsWith("application/problem+json");
        assertThat(reponse.json().getString("code")).isEqualTo(code);
    }
}
