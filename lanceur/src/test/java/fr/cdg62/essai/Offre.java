package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/** The usual gestures on devis, conventions and billing runs, as their users make them. */
final class Offre {

    /** Ville d'Arras: the account « arras » prepares and signs for it. */
    static final String ARRAS = "216200410";

    private Offre() {}

    /** Today as the system sees it. */
    static LocalDate jour() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    /** 1 January of this year. */
    static LocalDate janvier() {
        return jour().withDayOfYear(1);
    }

    /** 31 December of this year. */
    static LocalDate decembre() {
        return janvier().plusYears(1).minusDays(1);
    }

    static JsonObject creer(String compte, String chemin, String corps) {
        Rest.Reponse reponse = Rest.compte(compte).post(chemin, corps);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(201);
        return reponse.json();
    }

    static JsonObject lire(String compte, String chemin) {
        Rest.Reponse reponse = Rest.compte(compte).get(chemin);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json();
    }

    /** Makes an event happen on the present version of an object. */
    static JsonObject survenir(String compte, String objet, String corps) {
        Rest.Reponse reponse = demander(compte, objet, corps);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json();
    }

    /** Asks for an event on the present version, whatever the answer. */
    static Rest.Reponse demander(String compte, String objet, String corps) {
        String etag = Rest.compte("cdg.finances").get(objet).enTete("ETag");
        return Rest.compte(compte).avec("If-Match", etag).post(objet + "/evenements", corps);
    }

    static String evenement(String nom) {
        return "{\"evenement\":\"" + nom + "\"}";
    }

    static String devis(long id) {
        return "/api/v1/devis/" + id;
    }

    static String convention(long id) {
        return "/api/v1/conventions/" + id;
    }

    /** A convention of Arras, from draft to in force; {@code lignes} is the JSON of its lines. */
    static long conventionActive(String mission, String devis, LocalDate effet, String lignes) {
        long id = convention(mission, devis, effet, lignes);
        signee(id);
        survenir("cdg.finances", convention(id), evenement("ACTIVER"));
        return id;
    }

    static long convention(String mission, String devis, LocalDate effet, String lignes) {
        return creer(
                        "cdg.finances",
                        "/api/v1/conventions",
                        ("{\"siren\":\"%s\",\"mission\":\"%s\",\"objet\":\"Essai %s\",\"devis\":%s,"
                                        + "\"dateEffet\":\"%s\",\"dureeMois\":36,\"taciteReconduction\":false,"
                                        + "\"prorataPremiereAnnee\":false,\"lignes\":%s}")
                                .formatted(ARRAS, mission, mission, devis, effet, lignes))
                .getJsonNumber("id")
                .longValue();
    }

    /** Proposed, approved by the council, signed by both sides. */
    static JsonObject signee(long id) {
        survenir("cdg.finances", convention(id), evenement("PROPOSER"));
        survenir(
                "arras",
                convention(id),
                "{\"evenement\":\"DELIBERER\",\"deliberation\":{\"reference\":\"2026-117\",\"date\":\"%s\"}}"
                        .formatted(jour()));
        survenir("arras", convention(id), signature("COLLECTIVITE"));
        return survenir("cdg.signataire", convention(id), signature("CDG"));
    }

    static String signature(String partie) {
        return ("{\"evenement\":\"SIGNER\",\"signature\":{\"partie\":\"%s\",\"nom\":\"Louis Fictif\","
                        + "\"qualite\":\"Maire\",\"date\":\"%s\"}}")
                .formatted(partie, jour());
    }

    /** Runs a billing to its end. */
    static JsonObject facturer(String mission, LocalDate debut, LocalDate fin) {
        long id = creer("cdg.finances", "/api/v1/facturations", periode(mission, debut, fin))
                .getJsonNumber("id")
                .longValue();
        return fin(id);
    }

    static String periode(String mission, LocalDate debut, LocalDate fin) {
        return "{\"mission\":\"%s\",\"debut\":\"%s\",\"fin\":\"%s\"}".formatted(mission, debut, fin);
    }

    static JsonObject fin(long campagne) {
        return await().atMost(Duration.ofMinutes(1))
                .until(() -> lire("cdg.finances", "/api/v1/facturations/" + campagne), avancement -> !"EN_COURS"
                        .equals(avancement.getString("etat")));
    }

    static JsonArray factures(String mission) {
        return lire("arras", "/api/v1/factures?taille=200&siren=" + ARRAS + "&mission=" + mission)
                .getJsonArray("elements");
    }
}
