package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/** The usual gestures on devis, conventions and billing runs, as their users make them. */
public final class Offre {

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
        return activer(Client.ARRAS, convention(mission, devis, effet, lignes));
    }

    /** The same for another collectivité; agreed amounts follow a devis of their own. */
    static long conventionActive(Client client, String mission, LocalDate effet, String lignes) {
        return activer(client, convention(client, mission, "null", effet, lignes));
    }

    private static long activer(Client client, long id) {
        signee(client, id);
        survenir("cdg.finances", convention(id), evenement("ACTIVER"));
        return id;
    }

    static long convention(String mission, String devis, LocalDate effet, String lignes) {
        return convention(Client.ARRAS, mission, devis, effet, lignes);
    }

    private static long convention(Client client, String mission, String devis, LocalDate effet, String lignes) {
        int convenu = montants(lignes);
        String origine =
                devis.equals("null") && convenu > 0 ? Long.toString(devisAccepte(client, mission, convenu)) : devis;
        return creer(
                        "cdg.finances",
                        "/api/v1/conventions",
                        ("{\"siren\":\"%s\",\"mission\":\"%s\",\"objet\":\"Essai %s\",\"devis\":%s,"
                                        + "\"dateEffet\":\"%s\",\"dureeMois\":36,\"taciteReconduction\":false,"
                                        + "\"prorataPremiereAnnee\":false,\"lignes\":%s}")
                                .formatted(client.siren(), mission, mission, origine, effet, lignes))
                .getJsonNumber("id")
                .longValue();
    }

    /** What the lines agree on together, in euros. */
    private static int montants(String lignes) {
        try (JsonReader lecteur = Json.createReader(new StringReader(lignes))) {
            return lecteur.readArray().getValuesAs(JsonObject.class).stream()
                    .mapToInt(ligne -> ligne.getInt("montant", 0))
                    .sum();
        }
    }

    /** A devis priced by hand, issued and accepted. */
    static long devisAccepte(Client client, String mission, int euros) {
        long id = devisEmis(client.siren(), mission, euros);
        survenir(client.signataire(), devis(id), evenement("ACCEPTER"));
        return id;
    }

    /** A devis priced by hand, which waits for its answer. */
    public static long devisEmis(String siren, String mission, int euros) {
        long id = creer(
                        "cdg.finances",
                        "/api/v1/devis",
                        ("{\"siren\":\"%s\",\"mission\":\"%s\",\"objet\":\"Essai\",\"lignesChiffrees\":[{\"libelle\":\"Forfait\","
                                        + "\"quantite\":1,\"unite\":\"forfait\",\"prixUnitaire\":%d,\"motif\":\"Essai\"}]}")
                                .formatted(siren, mission, euros))
                .getJsonNumber("id")
                .longValue();
        survenir("cdg.finances", devis(id), evenement("EMETTRE"));
        return id;
    }

    /** Proposed, approved by the council, signed by both sides. */
    static JsonObject signee(long id) {
        return signee(Client.ARRAS, id);
    }

    private static JsonObject signee(Client client, long id) {
        survenir("cdg.finances", convention(id), evenement("PROPOSER"));
        survenir(
                client.signataire(),
                convention(id),
                "{\"evenement\":\"DELIBERER\",\"deliberation\":{\"reference\":\"2026-117\",\"date\":\"%s\"}}"
                        .formatted(jour()));
        survenir(client.signataire(), convention(id), signature("COLLECTIVITE"));
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

    /** A collectivité and the account that signs for it. */
    record Client(String siren, String signataire) {
        static final Client ARRAS = new Client(Offre.ARRAS, "arras");
        static final Client ABLAIN = new Client("216200014", "maire");
    }
}
