package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Signature keys of an order, from the demand to the revocation, and the yearly trial of a backup. */
class ClesSignatureIT {
    private static final String COMMANDES = "/api/v1/commandes-securisation/";
    private static final String CLES = "/api/v1/cles-signature/";
    private static final String DEMANDE = "{\"porteur\":\"Marc Fictif\",\"qualite\":\"Maire\",\"finMandat\":\"%s\"}";

    private final Rest secretaire = Rest.compte("secretaire");
    private final Rest cdg = Rest.compte("cdg.numerique");
    private final LocalDate jour = Offre.jour();

    /** The order of the demonstration counts two keys. */
    @Test
    void deLaDemandeALaRevocation() {
        String cles = COMMANDES + commande("216200022", "COMMANDE") + "/cles";
        refuse(Rest.anonyme().get(cles), 401, "SEC-001");
        refuse(Rest.compte("arras").get(cles), 404, "IDE-404");
        refuse(Rest.compte("cdg.finances").get(cles), 403, "SEC-002");
        refuse(Rest.compte("arras").post(cles, demande()), 404, "IDE-404");
        Rest rejouable = secretaire.avec("Idempotency-Key", "essai-cle-signature");
        Rest.Reponse premiere = rejouable.post(cles, demande());
        assertThat(premiere.statut()).as(premiere.texte()).isEqualTo(201);
        assertThat(rejouable.post(cles, demande()).enTete("Idempotent-Replayed"))
                .isEqualTo("true");
        assertThat(secretaire.post(cles, demande()).statut()).isEqualTo(201);
        assertThat(refuse(secretaire.post(cles, demande()), 422, "FMT-010").getString("champ"))
                .isEqualTo("commande");
        String cle = CLES + premiere.json().getJsonNumber("id");
        refuse(Rest.anonyme().get(cle), 401, "SEC-001");
        refuse(Rest.compte("cdg.finances").get(cle + "/historique"), 403, "SEC-002");
        refuse(Rest.compte("arras").get(cle + "/historique"), 404, "IDE-404");
        refuse(Rest.compte("arras").get(cle), 404, "IDE-404");
        refuse(survenir(secretaire, cle, "{\"evenement\":\"REVOQUER\",\"motif\":\"Perte\"}"), 403, "SEC-002");
        refuse(
                Rest.compte("arras")
                        .avec("If-Match", "\"0\"")
                        .post(cle + "/evenements", "{\"evenement\":\"REVOQUER\",\"motif\":\"Perte\"}"),
                404,
                "IDE-404");
        refuse(cdg.post(cle + "/evenements", "{\"evenement\":\"CONTROLER_PIECES\"}"), 428, "IDE-003");
        activer(cle);
        assertThat(echeances("216200022"))
                .contains(
                        "Renouveler la clé de signature de Marc Fictif",
                        "Révoquer la clé de signature de Marc Fictif, fin de mandat");
        assertThat(reussir(survenir(cdg, cle, "{\"evenement\":\"REVOQUER\",\"motif\":\"Fin de mandat\"}")))
                .isEqualTo("REVOQUEE");
        assertThat(echeances("216200022")).noneMatch(libelle -> libelle.contains("clé de signature de Marc Fictif"));
        assertThat(Offre.lire("secretaire", cle + "/historique").getJsonArray("elements"))
                .extracting(acte -> acte.asJsonObject().getString("action"))
                .containsExactly("REVOQUER", "ACTIVER", "REMETTRE", "CONTROLER_PIECES", "DEMANDEE");
    }

    /** File checked, handed over face to face, three years at most. */
    private void activer(String cle) {
        assertThat(reussir(survenir(cdg, cle, "{\"evenement\":\"CONTROLER_PIECES\"}")))
                .isEqualTo("PIECES_CONTROLEES");
        assertThat(refuse(survenir(cdg, cle, remise("null")), 422, "FMT-010").getString("champ"))
                .isEqualTo("remise.piece");
        assertThat(reussir(survenir(cdg, cle, remise("\"PASSEPORT\"")))).isEqualTo("REMISE_EN_MAIN_PROPRE");
        String perimee = certificat(jour.plusYears(3).plusDays(1));
        assertThat(refuse(survenir(cdg, cle, perimee), 422, "FMT-010").getString("champ"))
                .isEqualTo("certificat.fin");
        refuse(cdg.avec("If-Match", "\"0\"").post(cle + "/evenements", certificat(jour.plusYears(3))), 412, "IDE-002");
        assertThat(reussir(survenir(cdg, cle, certificat(jour.plusYears(3))))).isEqualTo("ACTIVE");
    }

    @Test
    void aucuneCleSansEnAvoirCommande() {
        String cles = COMMANDES + commande("216200022", "DEMANDE") + "/cles";
        assertThat(refuse(secretaire.post(cles, demande()), 422, "FMT-010").getString("champ"))
                .isEqualTo("commande");
    }

    /** Due a year after the backup works, then a year after the last trial. */
    @Test
    void essaiAnnuelDeRestauration() {
        String commande = COMMANDES + commande("216200014", "INCIDENT");
        assertThat(echeances("216200014")).anyMatch(libelle -> libelle.startsWith("Essai annuel de restauration"));
        String essai = "{\"date\":\"%s\",\"resultat\":\"Trois fichiers restaurés\"}";
        String chemin = commande + "/restaurations";
        refuse(Rest.anonyme().post(chemin, essai.formatted(jour)), 401, "SEC-001");
        refuse(Rest.compte("cdg.finances").post(chemin, essai.formatted(jour)), 403, "SEC-002");
        refuse(secretaire.post(chemin, essai.formatted(jour)), 428, "IDE-003");
        String etag = secretaire.get(commande).enTete("ETag");
        refuse(Rest.compte("arras").avec("If-Match", etag).post(chemin, essai.formatted(jour)), 404, "IDE-404");
        Rest avecVersion = secretaire.avec("If-Match", etag);
        assertThat(refuse(avecVersion.post(chemin, essai.formatted(jour.plusDays(1))), 422, "FMT-010")
                        .getString("champ"))
                .isEqualTo("date");
        assertThat(avecVersion.post(chemin, essai.formatted(jour)).statut()).isEqualTo(200);
        assertThat(elements("216200014"))
                .filteredOn(e -> e.getString("libelle").startsWith("Essai annuel de restauration"))
                .extracting(e -> e.getString("date"))
                .containsExactly(jour.plusMonths(12).toString());
    }

    private String demande() {
        return DEMANDE.formatted(jour.plusYears(1));
    }

    private String remise(String piece) {
        return "{\"evenement\":\"REMETTRE\",\"remise\":{\"date\":\"%s\",\"piece\":%s,\"remisePar\":\"Agent Fictif\"}}"
                .formatted(jour, piece);
    }

    private String certificat(LocalDate fin) {
        return ("{\"evenement\":\"ACTIVER\",\"certificat\":{\"serie\":\"0A1B\",\"emetteur\":\"Autorité fictive\","
                        + "\"empreinte\":\"%s\",\"debut\":\"%s\",\"fin\":\"%s\"}}")
                .formatted(empreinte(), jour, fin);
    }

    /** Of a certificate nobody has: 64 hexadecimal digits. */
    private static String empreinte() {
        return (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
    }

    private static Rest.Reponse survenir(Rest client, String cle, String corps) {
        String etag = Rest.compte("cdg.numerique").get(cle).enTete("ETag");
        return client.avec("If-Match", etag).post(cle + "/evenements", corps);
    }

    private static String reussir(Rest.Reponse reponse) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json().getString("etat");
    }

    private static JsonObject refuse(Rest.Reponse reponse, int statut, String code) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(statut);
        assertThat(reponse.json().getString("code")).isEqualTo(code);
        return reponse.json();
    }

    private static String commande(String siren, String etat) {
        return Offre.lire(
                        "cdg.numerique",
                        "/api/v1/commandes-securisation?tri=numero&siren=%s&etat=%s".formatted(siren, etat))
                .getJsonArray("elements")
                .getJsonObject(0)
                .getJsonNumber("id")
                .toString();
    }

    private static List<String> echeances(String siren) {
        return elements(siren).stream().map(e -> e.getString("libelle")).toList();
    }

    private static List<JsonObject> elements(String siren) {
        return Offre.lire("secretaire", "/api/v1/echeances?taille=200&siren=" + siren)
                .getJsonArray("elements")
                .getValuesAs(JsonObject.class);
    }
}
