package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sign-in, tokens and passwords, from outside. */
class SessionIT {

    private static final String SESSIONS = "/api/v1/sessions";

    @Test
    void ouvreLaSessionEtDitQuiJeSuis() {
        Rest.Reponse reponse = ouvrir("secretaire", ComptesDemonstration.motDePasse("secretaire"));
        assertThat(reponse.statut()).isEqualTo(200);
        assertThat(reponse.json().getString("expireLe")).endsWith("Z");

        JsonObject moi = Rest.compte("secretaire").get("/api/v1/moi").json();
        assertThat(moi.getString("identifiant")).isEqualTo("secretaire");
        assertThat(moi.getString("nom")).isEqualTo("Claire Fictive");
        assertThat(moi.getBoolean("cdg")).isFalse();
        assertThat(moi.getJsonArray("habilitations").getValuesAs(JsonObject.class))
                .extracting(h -> h.getString("siren"), h -> h.getString("nom"), h -> h.getString("role"))
                .containsExactly(
                        tuple("216200014", "Ablain-Saint-Nazaire", "COLLECTIVITE_GESTIONNAIRE"),
                        tuple("216200022", "Ablainzevelle", "COLLECTIVITE_GESTIONNAIRE"));
    }

    /** A sign-in is its holder's act; a refused one, whoever tried, is nobody's. */
    @Test
    void leJournalNommeQuiSEstConnecte() {
        ouvrir("cdg.numerique", "Peu-Importe-62");
        ouvrir("cdg.numerique", ComptesDemonstration.motDePasse("cdg.numerique"));
        assertThat(Offre.lire("administrateur", "/api/v1/journal?objet=COMPTE:cdg.numerique&taille=200")
                        .getJsonArray("elements")
                        .getValuesAs(JsonObject.class))
                .extracting(acte -> acte.getString("action"), acte -> acte.getString("acteur"))
                .contains(tuple("CONNEXION", "cdg.numerique"), tuple("CONNEXION_REFUSEE", "ANONYME"))
                .doesNotContain(tuple("CONNEXION", "SYSTEME"));
    }

    @Test
    void unRoleDuCdgNAPasDeCollectivite() {
        JsonObject moi = Rest.compte("cdg.finances").get("/api/v1/moi").json();
        assertThat(moi.getBoolean("cdg")).isTrue();
        JsonObject tenue = moi.getJsonArray("habilitations").getJsonObject(0);
        assertThat(tenue.isNull("siren")).isTrue();
        assertThat(tenue.isNull("nom")).isTrue();
    }

    @Test
    void refuseDansLesMemesMotsUnCompteInconnuEtUnMauvaisMotDePasse() {
        Rest.Reponse inconnu = ouvrir("personne", "Peu-Importe-62");
        Rest.Reponse faux = ouvrir("cdg.signataire", "Peu-Importe-62");
        assertThat(inconnu.statut()).isEqualTo(401);
        assertThat(faux.statut()).isEqualTo(401);
        assertThat(faux.json().getString("code")).isEqualTo("SEC-001");
        assertThat(faux.json().getString("detail")).isEqualTo(inconnu.json().getString("detail"));
        assertThat(ouvrir("cdg.signataire", ComptesDemonstration.motDePasse("cdg.signataire"))
                        .statut())
                .isEqualTo(200);
    }

    @Test
    void nommeLeChampAbsent() {
        Rest.Reponse reponse = Rest.anonyme().post(SESSIONS, "{\"identifiant\":\"secretaire\"}");
        assertThat(reponse.statut()).isEqualTo(422);
        assertThat(reponse.json().getString("champ")).isEqualTo("motDePasse");
        assertThat(reponse.json().getString("detail")).isEqualTo("Indiquez votre mot de passe.");
    }

    @Test
    void refuseUnCorpsIllisible() {
        Rest.Reponse reponse = Rest.anonyme().post(SESSIONS, "{\"identifiant\":");
        assertThat(reponse.statut()).isEqualTo(400);
        assertThat(reponse.json().getString("code")).isEqualTo("FMT-001");
    }

    @Test
    void fermeLeCompteApresCinqEchecs() {
        String identifiant = inviterEtActiver("Bastion-Solide-62");
        for (int echec = 0; echec < 5; echec++) {
            assertThat(ouvrir(identifiant, "Faux-Mot-De-Passe-62").statut()).isEqualTo(401);
        }
        assertThat(ouvrir(identifiant, "Bastion-Solide-62").statut()).isEqualTo(401);
    }

    @Test
    void leCodeDActivationNeSertQuUneFois() {
        String identifiant = identifiant();
        String code = inviter(identifiant);
        assertThat(activer(identifiant, code, "court").json().getString("champ"))
                .isEqualTo("motDePasse");
        assertThat(activer(identifiant, code, "Bastion-Solide-62").statut()).isEqualTo(204);
        assertThat(activer(identifiant, code, "Bastion-Autre-62").statut()).isEqualTo(401);
        assertThat(ouvrir(identifiant, "Bastion-Solide-62").statut()).isEqualTo(200);
    }

    @Test
    void renouvelleUnJetonValable() {
        Rest.Reponse reponse = Rest.compte("epci").post(SESSIONS + "/renouvellement", "{}");
        assertThat(reponse.statut()).isEqualTo(200);
        Rest.Reponse moi = Rest.anonyme()
                .avec("Authorization", "Bearer " + reponse.json().getString("jeton"))
                .get("/api/v1/moi");
        assertThat(moi.json().getString("nom")).isEqualTo("Édith Fictive");
    }

    @Test
    void refuseDeRenouvelerSansJeton() {
        assertThat(Rest.anonyme().post(SESSIONS + "/renouvellement", "{}").statut())
                .isEqualTo(401);
    }

    @Test
    void refuseUnJetonDontLaSignatureEstDUnAutre() {
        String[] morceaux = Comptes.jeton(Rest.anonyme(), "secretaire").split("\\.", -1);
        byte[] signature = Base64.getUrlDecoder().decode(morceaux[2]);
        signature[10] ^= 1;
        refuse(morceaux[0]
                + '.'
                + morceaux[1]
                + '.'
                + Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
    }

    @Test
    void refuseUnJetonDontLesRolesSontRecrits() {
        String[] morceaux = Comptes.jeton(Rest.anonyme(), "secretaire").split("\\.", -1);
        String contenu = new String(Base64.getUrlDecoder().decode(morceaux[1]), StandardCharsets.UTF_8)
                .replace("COLLECTIVITE_GESTIONNAIRE", "ADMINISTRATEUR");
        refuse(morceaux[0]
                + '.'
                + Base64.getUrlEncoder().withoutPadding().encodeToString(contenu.getBytes(StandardCharsets.UTF_8))
                + '.'
                + morceaux[2]);
    }

    @Test
    void refuseUnJetonSansSignature() {
        String contenu = Comptes.jeton(Rest.anonyme(), "secretaire").split("\\.", -1)[1];
        String entete = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        refuse(entete + '.' + contenu + '.');
    }

    @Test
    void refuseUnJetonExpireMaisNonUnJetonEnCours() {
        refuse(JetonSigne.expirantLe(Instant.now().minusSeconds(600)));
        String enCours = JetonSigne.expirantLe(Instant.now().plusSeconds(600));
        assertThat(Rest.anonyme()
                        .avec("Authorization", "Bearer " + enCours)
                        .get("/api/v1/moi")
                        .statut())
                .isEqualTo(200);
    }

    private static void refuse(String jeton) {
        Rest.Reponse reponse =
                Rest.anonyme().avec("Authorization", "Bearer " + jeton).get("/api/v1/moi");
        assertThat(reponse.statut()).isEqualTo(401);
        assertThat(reponse.json().getString("code")).isEqualTo("SEC-001");
    }

    private static String inviterEtActiver(String motDePasse) {
        String identifiant = identifiant();
        activer(identifiant, inviter(identifiant), motDePasse);
        assertThat(ouvrir(identifiant, motDePasse).statut()).isEqualTo(200);
        return identifiant;
    }

    private static String identifiant() {
        return "essai." + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String inviter(String identifiant) {
        String corps = Json.createObjectBuilder()
                .add("identifiant", identifiant)
                .add("nom", "Essai Fictif")
                .add("mail", "essai@demonstration.invalid")
                .build()
                .toString();
        Rest.Reponse reponse = Rest.compte("administrateur").post("/api/v1/comptes", corps);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(201);
        return reponse.json().getString("code");
    }

    private static Rest.Reponse activer(String identifiant, String code, String motDePasse) {
        String corps = Json.createObjectBuilder()
                .add("identifiant", identifiant)
                .add("code", code)
                .add("motDePasse", motDePasse)
                .build()
                .toString();
        return Rest.anonyme().put("/api/v1/moi/activation", corps);
    }

    private static Rest.Reponse ouvrir(String identifiant, String motDePasse) {
        String corps = Json.createObjectBuilder()
                .add("identifiant", identifiant)
                .add("motDePasse", motDePasse)
                .build()
                .toString();
        return Rest.anonyme().post(SESSIONS, corps);
    }
}
