package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cdg62.lanceur.ClamdEssai;
import fr.cdg62.lanceur.Serveur;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the antivirus lets through, what it stops, and what happens while it does not answer. */
class AntivirusIT {
    private static final String DOCUMENTS = "/api/v1/documents";
    private static final String SIREN = "216200014";
    private static final String VIRUS = "X5O! " + ClamdEssai.EICAR + " !H+H*";

    private final Rest secretaire = Rest.compte("secretaire");
    private final String objet = "ESSAI:" + UUID.randomUUID();

    @AfterEach
    void reparer() {
        ClamdEssai.mettreEnPanne(false);
    }

    @Test
    @DisplayName("Un document sain est remis aussitôt")
    void sain() {
        JsonObject depose = depose("Le conseil délibère.");
        assertThat(depose.getString("analyse")).isEqualTo("SAIN");
        assertThat(contenu(depose).texte()).isEqualTo("Le conseil délibère.");
    }

    @Test
    @DisplayName("Un document infecté est refusé avec le nom du virus ; il n'en reste que la description")
    void infecte() throws SQLException {
        Rest.Reponse refus = deposer(VIRUS);
        Refus.exiger(refus, 422, "FMT-006", "contenu");
        assertThat(refus.json().getString("detail")).contains("Eicar-Test-Signature", "il n'a pas été gardé");

        JsonObject garde = seul();
        assertThat(garde.getString("analyse")).isEqualTo("INFECTE");
        assertThat(garde.getString("motif")).isEqualTo("Eicar-Test-Signature");
        Refus.exiger(contenu(garde), 409, "FMT-007");
        assertThat(compter("referentiel_document_contenu WHERE document = ?", garde.getInt("id")))
                .isZero();
        assertThat(Rest.compte("administrateur")
                        .get("/api/v1/journal?objet=DOCUMENT:" + garde.getInt("id"))
                        .texte())
                .contains("REFUSE_ANTIVIRUS", "Eicar-Test-Signature");
    }

    @Test
    @DisplayName("Une pièce infectée n'ouvre pas le dossier de l'agent")
    void pieceInfectee() throws SQLException {
        long agent = NouveauxAgents.nouveau("VIRUS");
        Rest.Reponse refus = secretaire.post(
                "/api/v1/agents/" + agent + "/pieces?type=NOMINATION_STAGIAIRE&numeroActe=1&dateSignature=2026-01-05"
                        + "&dateEffet=2026-01-12&nom=nomination.pdf",
                "%PDF-1.4\n" + VIRUS + "\n%%EOF\n");
        Refus.exiger(refus, 422, "FMT-006", "contenu");
        assertThat(compter("carriere_dossier WHERE agent_id = ?", agent)).isZero();
    }

    @Test
    @DisplayName("Pendant une panne le document est gardé, retenu, puis remis dès que l'antivirus répond")
    void panne() {
        ClamdEssai.mettreEnPanne(true);
        JsonObject depose = depose("Bulletin de salaire");
        assertThat(depose.getString("analyse")).isEqualTo("RECU");
        Refus.exiger(contenu(depose), 409, "FMT-007");
        ClamdEssai.mettreEnPanne(false);
        attendre(depose, "SAIN");
        assertThat(contenu(depose).texte()).isEqualTo("Bulletin de salaire");
    }

    @Test
    @DisplayName("Un virus reçu pendant une panne finit en quarantaine, et la collectivité doit redéposer")
    void virusPendantUnePanne() {
        ClamdEssai.mettreEnPanne(true);
        JsonObject depose = depose(VIRUS);
        assertThat(depose.getString("analyse")).isEqualTo("RECU");
        ClamdEssai.mettreEnPanne(false);
        attendre(depose, "INFECTE");
        Refus.exiger(contenu(depose), 409, "FMT-007");
        assertThat(aRedeposer()).isTrue();
        depose("La bonne version");
        assertThat(aRedeposer()).isFalse();
    }

    @Test
    @DisplayName("Après dix analyses manquées, le déposant est prévenu")
    void dixAnalysesManquees() throws SQLException {
        ClamdEssai.mettreEnPanne(true);
        JsonObject depose = depose("Jamais analysé");
        try (Connection connexion = Serveur.connexion();
                PreparedStatement ordre =
                        connexion.prepareStatement("UPDATE referentiel_evenement SET tentatives = 9 WHERE type ="
                                + " 'referentiel.document.recu' AND charge LIKE ? AND traite_le IS NULL")) {
            ordre.setString(1, "%:" + depose.getInt("id") + "}");
            assertThat(ordre.executeUpdate()).isEqualTo(1);
        }
        attendre(depose, "ILLISIBLE");
        Rest.Reponse refus = contenu(depose);
        Refus.exiger(refus, 409, "FMT-007");
        assertThat(refus.json().getString("detail")).contains("10 essais", "déposez-le à nouveau");
        assertThat(aRedeposer()).isTrue();
    }

    private Rest.Reponse deposer(String texte) {
        return secretaire.post(DOCUMENTS + "?siren=" + SIREN + "&objet=" + objet + "&nom=essai.txt", texte);
    }

    private JsonObject depose(String texte) {
        Rest.Reponse reponse = deposer(texte);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(201);
        return reponse.json();
    }

    private Rest.Reponse contenu(JsonObject document) {
        return secretaire.get(DOCUMENTS + "/" + document.getInt("id") + "/contenu");
    }

    private JsonObject seul() {
        return secretaire
                .get(DOCUMENTS + "?siren=" + SIREN + "&objet=" + objet)
                .json()
                .getJsonArray("elements")
                .getJsonObject(0);
    }

    private void attendre(JsonObject document, String analyse) {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(secretaire
                        .get(DOCUMENTS + "/" + document.getInt("id"))
                        .json()
                        .getString("analyse"))
                .isEqualTo(analyse));
    }

    private boolean aRedeposer() {
        return secretaire
                .get("/api/v1/echeances?siren=" + SIREN + "&taille=200")
                .texte()
                .contains("DEPOT:" + SIREN + ":" + objet);
    }

    private static long compter(String reste, long parametre) throws SQLException {
        try (Connection connexion = Serveur.connexion();
                PreparedStatement lecture = connexion.prepareStatement("SELECT COUNT(*) FROM " + reste)) {
            lecture.setLong(1, parametre);
            try (ResultSet lu = lecture.executeQuery()) {
                lu.next();
                return lu.getLong(1);
            }
        }
    }
}
