package fr.cdg62.essai;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.essai.navigateur.Navigateur;
import fr.cdg62.essai.navigateur.Onglet;
import fr.cdg62.lanceur.InstanceEssai;
import jakarta.json.Json;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People whom their organisation's identity provider recognises. */
@ExtendWith(Navigateur.class)
class FournisseurMicroIT {
    private static final String SESSION = "/api/v1/sessions/fournisseur";
    private static final String VERIFICATEUR = "v".repeat(43);
    private static final String NONCE = "n-0S6_WzA2Mj";

    private static FournisseurFictif fournisseur;
    private static InstanceEssai instance;

    @BeforeAll
    static void demarrer() throws IOException, InterruptedException {
        fournisseur = new FournisseurFictif("cdg.finances");
        instance = new InstanceEssai(
                "fournisseur",
                Map.of(
                        "cdg62.identite.emetteur",
                        fournisseur.adresse(),
                        "cdg62.identite.client",
                        FournisseurFictif.CLIENT));
    }

    @AfterAll
    static void arreter() {
        instance.close();
        fournisseur.close();
    }

    @AfterEach
    void oublier() {
        fournisseur.redevenirHonnete();
    }

    @Test
    void leNavigateurVaChezLeFournisseurEtRevientConnecte(Onglet onglet) {
        onglet.page().navigate(instance.adresse() + "#/campagnes");
        onglet.bouton("Se connecter avec le compte de mon organisation").click();
        onglet.bouton("Se déconnecter").waitFor();
        assertThat(onglet.page()).hasURL(instance.adresse() + "#/campagnes");
        assertThat(onglet.page().locator("a.qui")).hasText("Félix Fictif");
    }

    @Test
    void unRetourQuiNAPasCommenceIciEstRefuse(Onglet onglet) {
        onglet.page().navigate(instance.adresse() + "?code=vole&state=invente");
        assertThat(onglet.page().getByText("Cette connexion n'a pas commencé ici : recommencez."))
                .isVisible();
        assertThat(onglet.page()).hasURL(instance.adresse() + "#/connexion");
    }

    @Test
    void leJetonEchangeOuvreLesDroitsDuCompte() {
        Rest.Reponse reponse = revenir(fournisseur.code(NONCE, VERIFICATEUR), VERIFICATEUR, NONCE);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        Rest moi = Rest.anonyme(instance.adresse())
                .avec("Authorization", "Bearer " + reponse.json().getString("jeton"));
        assertThat(moi.get("/api/v1/moi").texte()).contains("CDG_FINANCES");
    }

    @Test
    void unCodeNeSertQuUneFois() {
        String code = fournisseur.code(NONCE, VERIFICATEUR);
        assertThat(revenir(code, VERIFICATEUR, NONCE).statut()).isEqualTo(200);
        refuse(revenir(code, VERIFICATEUR, NONCE));
    }

    @Test
    void refuseUnAutreVerificateurOuUnAutreNonce() {
        refuse(revenir(fournisseur.code(NONCE, VERIFICATEUR), "w".repeat(43), NONCE));
        refuse(revenir(fournisseur.code(NONCE, VERIFICATEUR), VERIFICATEUR, "autre"));
    }

    @Test
    void refuseUnJetonDUnAutreClientDUnAutreEmetteurPerimeOuMalSigne() {
        fournisseur.altere(contenu -> contenu.add("aud", "un-autre-client"));
        refuse(revenir());
        fournisseur.altere(contenu -> contenu.add("iss", "https://ailleurs.invalid"));
        refuse(revenir());
        fournisseur.altere(
                contenu -> contenu.add("exp", Instant.now().minusSeconds(600).getEpochSecond()));
        refuse(revenir());
        fournisseur.redevenirHonnete();
        fournisseur.signeAvecUneAutreCle();
        refuse(revenir());
    }

    @Test
    void refuseUnePersonneSansCompte() {
        fournisseur.altere(contenu -> contenu.add("preferred_username", "inconnue"));
        refuse(revenir());
        fournisseur.altere(contenu -> contenu.addNull("preferred_username"));
        refuse(revenir());
    }

    @Test
    void unRetourIncompletDitLeChampQuiManque() {
        Rest.Reponse reponse = Rest.anonyme(instance.adresse()).post(SESSION, """
                {"verificateur":"%s","nonce":"%s","retour":"http://x/"}""".formatted(VERIFICATEUR, NONCE));
        assertThat(reponse.statut()).isEqualTo(422);
        assertThat(reponse.json().getString("champ")).isEqualTo("code");
    }

    @Test
    void sansFournisseurLaConnexionSeFaitParMotDePasse() {
        assertThat(Rest.anonyme().get(SESSION).statut()).isEqualTo(204);
        Rest.Reponse reponse = revenir(Rest.anonyme(), "code", VERIFICATEUR, NONCE);
        assertThat(reponse.statut()).isEqualTo(503);
        assertThat(reponse.json().getString("detail")).contains("connectez-vous avec votre mot de passe");
    }

    private static void refuse(Rest.Reponse reponse) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(401);
        assertThat(reponse.json().getString("code")).isEqualTo("SEC-001");
    }

    private static Rest.Reponse revenir() {
        return revenir(fournisseur.code(NONCE, VERIFICATEUR), VERIFICATEUR, NONCE);
    }

    private static Rest.Reponse revenir(String code, String verificateur, String nonce) {
        return revenir(Rest.anonyme(instance.adresse()), code, verificateur, nonce);
    }

    private static Rest.Reponse revenir(Rest client, String code, String verificateur, String nonce) {
        return client.post(
                SESSION,
                Json.createObjectBuilder()
                        .add("code", code)
                        .add("verificateur", verificateur)
                        .add("nonce", nonce)
                        .add("retour", instance.adresse().toString())
                        .build()
                        .toString());
    }
}
