package fr.cdg62.soap.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.essai.Rest;
import fr.cdg62.soap.CleEssai;
import fr.cdg62.soap.ClientSoap;
import fr.cdg62.soap.PartenaireEssai;
import fr.cdg62.soap.PortEssai;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The CdG keeps the accesses of its partners: modes, certificates, quota; each act in the journal. */
class AccesPartenairesIT {
    private final Rest cdg = Rest.compte("cdg.numerique");

    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void leQuotaAtteintDitQuandRevenir(PortEssai port) throws Exception {
        PartenaireEssai partenaire = PartenaireEssai.inscrire();
        assertThat(partenaire.agir("quota", "{\"quotaParMinute\":2}").json().getInt("quotaParMinute"))
                .isEqualTo(2);
        HttpResponse<String> refusee = null;
        for (int i = 0; i < 5 && (refusee == null || refusee.statusCode() != 429); i++) {
            refusee = ping(partenaire, port);
        }
        assertThat(refusee.statusCode()).isEqualTo(429);
        assertThat(refusee.body()).contains(port.estSoap12() ? "S:Receiver" : "S:Server", "<c:code>TEC-001</c:code>");
        assertThat(Integer.parseInt(refusee.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
        assertThat(partenaire.agir("quota", "{}").json().getInt("quotaParMinute", 0))
                .isZero();
        assertThat(ping(partenaire, port).statusCode()).isEqualTo(200);
    }

    @Test
    void laSignatureDemandeUnCertificatValide() {
        PartenaireEssai partenaire = PartenaireEssai.inscrire();
        refuse(partenaire.agir("secret", "{\"mode\":\"X509\"}"), 409, "MET-071");
        JsonObject certificat = partenaire.deposer(CleEssai.rsa());
        assertThat(partenaire.renouveler("X509", 5).getString("motDePasse", null))
                .isNull();
        assertThat(partenaire.vue().getString("mode")).isEqualTo("X509");
        assertThat(partenaire.revoquer(certificat).json().getString("motifRevocation"))
                .isEqualTo("Essai");
        refuse(partenaire.agir("secret", "{\"mode\":\"X509\"}"), 409, "MET-071");
    }

    @Test
    void unCertificatSeDeposeUneFoisEtSeRevoqueUneFois() {
        PartenaireEssai partenaire = PartenaireEssai.inscrire();
        String corps = corps(CleEssai.rsa());
        String chemin = "/api/v1/partenaires/" + partenaire.code() + "/certificats";
        Rest avecCle = cdg.avec("Idempotency-Key", UUID.randomUUID().toString());
        Rest.Reponse depot = avecCle.post(chemin, corps);
        assertThat(depot.statut()).as(depot.texte()).isEqualTo(201);
        assertThat(avecCle.post(chemin, corps).texte()).isEqualTo(depot.texte());
        refuse(cdg.post(chemin, corps), 409, "MET-050");
        String revocation = chemin + "/" + depot.json().getJsonNumber("id") + "/revocation";
        refuse(cdg.post(revocation, "{\"motif\":\"Essai\"}"), 428, "IDE-003");
        refuse(cdg.avec("If-Match", "\"99\"").post(revocation, "{\"motif\":\"Essai\"}"), 412, "IDE-002");
        assertThat(partenaire.revoquer(depot.json()).statut()).isEqualTo(200);
        JsonObject relu = cdg.get(chemin).liste().getJsonObject(0);
        refuse(partenaire.revoquer(relu), 409, "MET-001");
        assertThat(relu.getString("sujet")).contains("Partenaire fictif");
    }

    @Test
    void uneCleTropCourteOuUnCertificatExpireSontRefuses() {
        PartenaireEssai partenaire = PartenaireEssai.inscrire();
        String chemin = "/api/v1/partenaires/" + partenaire.code() + "/certificats";
        CleEssai courte = CleEssai.creer("-keyalg", "RSA", "-keysize", "1024", "-validity", "60");
        refuse(cdg.post(chemin, corps(courte)), 422, "FMT-010");
        CleEssai expiree =
                CleEssai.creer("-keyalg", "RSA", "-keysize", "2048", "-startdate", "-60d", "-validity", "30");
        Rest.Reponse reponse = cdg.post(chemin, corps(expiree));
        refuse(reponse, 422, "FMT-010");
        assertThat(reponse.json().getString("detail")).contains("expiré");
    }

    @Test
    void leJournalGardeChaqueActeSansAucunSecret() {
        PartenaireEssai partenaire = PartenaireEssai.inscrire();
        JsonObject certificat = partenaire.deposer(CleEssai.rsa());
        partenaire.renouveler("USERNAME_TOKEN", 3);
        String secret = partenaire.secret();
        partenaire.agir("quota", "{\"quotaParMinute\":50}");
        partenaire.revoquer(certificat);
        partenaire.agir("suspension", null);
        Rest.Reponse journal =
                Rest.compte("administrateur").get("/api/v1/journal?objet=PARTENAIRE:" + partenaire.code());
        assertThat(journal.json().getJsonArray("elements").getValuesAs(JsonObject.class))
                .extracting(ligne -> ligne.getString("action"))
                .containsExactlyInAnyOrder(
                        "INSCRIT",
                        "CERTIFICAT_DEPOSE",
                        "ACCES_RENOUVELE",
                        "LIMITER",
                        "CERTIFICAT_REVOQUE",
                        "SUSPENDRE");
        assertThat(journal.texte()).contains("BASIC puis USERNAME_TOKEN").doesNotContain(secret);
    }

    private static HttpResponse<String> ping(PartenaireEssai partenaire, PortEssai port) throws Exception {
        return ClientSoap.envoyer(port.demande()
                .header("Authorization", ClientSoap.basic(partenaire.identifiant(), partenaire.secret()))
                .header("Content-Type", port.type() + ";charset=utf-8")
                .POST(BodyPublishers.ofString(partenaire.ping(port)))
                .build());
    }

    private static String corps(CleEssai cle) {
        return Json.createObjectBuilder()
                .add("certificat", cle.certificatPem())
                .build()
                .toString();
    }

    private static void refuse(Rest.Reponse reponse, int statut, String code) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(statut);
        assertThat(reponse.json().getString("code")).isEqualTo(code);
    }
}
