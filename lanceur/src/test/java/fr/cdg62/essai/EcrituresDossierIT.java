package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions, once-only writes and faulty requests on the objects of the dossiers, the entretiens and the conseil. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Écritures sur les dossiers, les entretiens et les saisines")
class EcrituresDossierIT {
    private static final String NOMINATION =
            "type=NOMINATION_STAGIAIRE&dateSignature=2026-01-05&dateEffet=2026-01-12&nom=n.pdf";
    private static final String SAISINE =
            "{\"siren\":\"216200014\",\"nature\":\"JURIDIQUE\",\"theme\":\"AUTRE\",\"objet\":\"Essai\",\"question\":\"Essai ?\"}";

    private static final String TRANSFERT =
            "{\"destinataire\":\"CDG 59\",\"employeur\":\"Ville fictive\",\"dateDepart\":\"2027-01-01\"}";

    private final Rest mairie = Rest.compte("secretaire");
    private final Rest cdg = Rest.compte("cdg.carriere");
    private long piece;
    private long dossier;
    private long saisine;
    private long entretien;
    private long transfert;

    @BeforeAll
    void preparer() {
        JsonObject deposee = cree(deposer(mairie, NouveauxAgents.nouveau("ECR"), "écritures"));
        piece = deposee.getJsonNumber("id").longValue();
        dossier = deposee.getJsonNumber("dossier").longValue();
        saisine = id(cree(mairie.post("/api/v1/saisines", SAISINE)));
        entretien = id(cree(mairie.post("/api/v1/entretiens", convocation(dossier, 20))));
        transfert = id(cree(cdg.post("/api/v1/dossiers/" + dossier + "/transferts", TRANSFERT)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "pieces|cdg.carriere|{\"evenement\":\"CONTROLER\"}",
                "dossiers|cdg.carriere|{\"evenement\":\"CLORE\",\"motif\":\"Essai\"}",
                "saisines|cdg.carriere|{\"evenement\":\"QUALIFIER\"}",
                "entretiens|secretaire|{\"evenement\":\"TENIR\"}",
                "transferts|cdg.signataire|{\"evenement\":\"SIGNER\"}"
            })
    @DisplayName("La version lue est exigée")
    void version(String nature, String compte, String corps) {
        String chemin = "/api/v1/" + nature + "/" + objet(nature) + "/evenements";
        Refus.exiger(Rest.compte(compte).post(chemin, corps), 428, "IDE-003");
        Refus.exiger(Rest.compte(compte).avec("If-Match", "\"999\"").post(chemin, corps), 412, "IDE-002");
    }

    @Test
    @DisplayName("Un dépôt rejoué ne dépose qu'une fois")
    void rejeu() {
        long agent = NouveauxAgents.nouveau("REJ");
        Rest memeCle = mairie.avec("Idempotency-Key", UUID.randomUUID().toString());
        Rest.Reponse premiere = deposer(memeCle, agent, "une fois");
        Rest.Reponse seconde = deposer(memeCle, agent, "une fois");
        assertThat(seconde.texte()).isEqualTo(premiere.texte());
        assertThat(seconde.enTete("Idempotent-Replayed")).isEqualTo("true");
        Refus.exiger(deposer(memeCle, agent, "autre contenu"), 409, "IDE-001");
    }

    @Test
    @DisplayName("L'entretien refuse ce que ses délais n'admettent pas")
    void delais() {
        Rest.Reponse tropTot = mairie.post("/api/v1/entretiens", convocation(dossier, 7));
        Refus.exiger(tropTot, 422, "MET-333", "prevuLe");
        assertThat(tropTot.json().getString("detail")).startsWith("L'agent est convoqué 8 jours au moins avant");
        Refus.exiger(mairie.post("/api/v1/entretiens", convocation(dossier, 20)), 422, "FMT-010", "annee");
        Refus.exiger(
                mairie.post("/api/v1/entretiens", convocation(dossier, 20).replace("true", "false")),
                422,
                "FMT-010",
                "fichePoste");
    }

    private long objet(String nature) {
        return switch (nature) {
            case "pieces" -> piece;
            case "dossiers" -> dossier;
            case "saisines" -> saisine;
            case "entretiens" -> entretien;
            default -> transfert;
        };
    }

    private static String convocation(long dossier, int jours) {
        LocalDate jour = LocalDate.of(2026, 1, 5);
        return "{\"dossier\":%d,\"annee\":2025,\"convoqueLe\":\"%s\",\"prevuLe\":\"%s\",\"fichePoste\":true}"
                .formatted(dossier, jour, jour.plusDays(jours));
    }

    private static Rest.Reponse deposer(Rest compte, long agent, String contenu) {
        return compte.envoyer(
                "POST", "/api/v1/agents/" + agent + "/pieces?" + NOMINATION, "%PDF-1.4\n" + contenu + "\n%%EOF\n");
    }

    private static JsonObject cree(Rest.Reponse reponse) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(201);
        return reponse.json();
    }

    private static long id(JsonObject objet) {
        return objet.getJsonNumber("id").longValue();
    }
}
