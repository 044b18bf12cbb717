package fr.cdg62.soap;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.essai.Rest;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.UUID;

/** A partner of one test, registered and kept by REST as the CdG would. */
public final class PartenaireEssai {
    public static final String SIRET = "99962591600013";
    private static final String CHEMIN = "/api/v1/partenaires";

    private final Rest cdg = Rest.compte("administrateur");
    private final String code =
            "ESSAI-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
    private String secret;

    private PartenaireEssai() {}

    /** Known by HTTP Basic. */
    public static PartenaireEssai inscrire() {
        PartenaireEssai partenaire = new PartenaireEssai();
        Rest.Reponse reponse =
                partenaire.cdg.post(CHEMIN, """
                    {"code":"%s","nom":"Partenaire fictif","siret":"%s","identifiant":"%s"}\
                    """.formatted(partenaire.code, SIRET, partenaire.identifiant()));
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(201);
        partenaire.secret = reponse.json().getString("motDePasse");
        return partenaire;
    }

    /** In another mode, without overlap. */
    public static PartenaireEssai inscrire(String mode) {
        PartenaireEssai partenaire = inscrire();
        partenaire.renouveler(mode, 0);
        return partenaire;
    }

    /** In mode X509, with this certificate. */
    public static PartenaireEssai inscrire(CleEssai cle) {
        PartenaireEssai partenaire = inscrire();
        partenaire.deposer(cle);
        partenaire.renouveler("X509", 0);
        return partenaire;
    }

    public String code() {
        return code;
    }

    public String identifiant() {
        return code.toLowerCase(Locale.ROOT);
    }

    /** The present secret, in clear as the partner has it. */
    public String secret() {
        return secret;
    }

    /** Gives a new access; the secret changes unless the mode has none. */
    public JsonObject renouveler(String mode, int jours) {
        Rest.Reponse reponse = agir("secret", """
            {"mode":"%s","recouvrementJours":%d}\
            """.formatted(mode, jours));
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        secret = reponse.json().getString("motDePasse", null);
        return reponse.json();
    }

    public JsonObject deposer(CleEssai cle) {
        Rest.Reponse reponse = cdg.post(
                CHEMIN + "/" + code + "/certificats",
                Json.createObjectBuilder()
                        .add("certificat", cle.certificatPem())
                        .build()
                        .toString());
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(201);
        return reponse.json();
    }

    public Rest.Reponse revoquer(JsonObject certificat) {
        return cdg.avec("If-Match", "\"" + certificat.getJsonNumber("version") + "\"")
                .post(
                        CHEMIN + "/" + code + "/certificats/" + certificat.getJsonNumber("id") + "/revocation",
                        "{\"motif\":\"Essai\"}");
    }

    /** An action on the partner as it is now. */
    public Rest.Reponse agir(String action, String corps) {
        return cdg.avec("If-Match", "\"" + vue().getJsonNumber("version") + "\"")
                .post(CHEMIN + "/" + code + "/" + action, corps);
    }

    public JsonObject vue() {
        for (int page = 0; ; page++) {
            var elements = cdg.get(CHEMIN + "?taille=200&page=" + page).json().getJsonArray("elements");
            assertThat(elements).as(code).isNotEmpty();
            for (JsonObject partenaire : elements.getValuesAs(JsonObject.class)) {
                if (partenaire.getString("code").equals(code)) {
                    return partenaire;
                }
            }
        }
    }

    /** A ping of this partner, without any proof. */
    public String ping(PortEssai port) {
        return port.message("ping", SIRET, "");
    }
}
