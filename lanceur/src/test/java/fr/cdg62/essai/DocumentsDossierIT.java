package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.lanceur.Serveur;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The documents drawn from the dossiers: who gets them, and when they exist. */
@DisplayName("Documents du dossier individuel")
class DocumentsDossierIT {
    private final Rest mairie = Rest.compte("secretaire");
    private final Rest cdg = Rest.compte("cdg.carriere");

    @Test
    @DisplayName("L'état des services s'établit dès qu'une carrière est saisie")
    void etatDesServices() {
        long agent = Offre.lire("secretaire", "/api/v1/carrieres/" + Agents.carriere())
                .getJsonObject("carriere")
                .getJsonNumber("agent")
                .longValue();
        JsonObject dossier = Offre.lire("secretaire", "/api/v1/agents/" + agent + "/dossier");
        assertThat(dossier.getBoolean("carriereSaisie")).isTrue();
        Rest.Reponse document = mairie.get(documents(id(dossier)) + "etat-services?motif=GESTION");
        assertThat(document.type()).isEqualTo("application/pdf");
        assertThat(document.texte()).startsWith("%PDF").contains("/StructTreeRoot", "pdfaid:part");

        JsonObject sansCarriere = ObjetsDossier.piece("SANSCARRIERE");
        Rest.Reponse refus =
                mairie.get(documents(sansCarriere.getJsonNumber("dossier").longValue()) + "etat-services");
        Refus.exiger(refus, 409, "MET-001");
        assertThat(refus.json().getString("detail")).startsWith("Aucune carrière n'est saisie pour cet agent");
    }

    @Test
    @DisplayName("Arrivé à terme, le dossier s'élimine sous visa ; reste le certificat, et plus une pièce ne se lit")
    void elimination() throws SQLException {
        JsonObject piece = ObjetsDossier.piece("TERME");
        long dossier = piece.getJsonNumber("dossier").longValue();
        String objet = "/api/v1/dossiers/" + dossier;
        Refus.exiger(cdg.get(documents(dossier) + "certificat-elimination"), 409, "MET-001");
        survenir("cdg.carriere", objet, "{\"evenement\":\"CLORE\",\"motif\":\"Retraite\"}");
        survenir("cdg.carriere", objet, "{\"evenement\":\"ARCHIVER\"}");
        Rest.Reponse tot = demander("cdg.signataire", objet, "{\"evenement\":\"ELIMINER\",\"motif\":\"Visa\"}");
        Refus.exiger(tot, 409, "MET-001");
        arriverATerme(dossier);
        assertThat(cdg.get("/api/v1/dossiers?etat=ELIMINABLE&taille=200").texte())
                .contains("FICTIF-TERME");
        Refus.exiger(demander("cdg.signataire", objet, "{\"evenement\":\"ELIMINER\"}"), 422, "FMT-010", "motif");
        Refus.exiger(
                demander("cdg.carriere", objet, "{\"evenement\":\"ELIMINER\",\"motif\":\"Visa\"}"), 403, "SEC-002");
        JsonObject elimine =
                survenir("cdg.signataire", objet, "{\"evenement\":\"ELIMINER\",\"motif\":\"Visa AD62-2026-12\"}");
        assertThat(elimine.getString("etat")).isEqualTo("ELIMINE");
        assertThat(cdg.get(documents(dossier) + "certificat-elimination").texte())
                .startsWith("%PDF");
        Rest.Reponse contenu = cdg.get("/api/v1/pieces/" + piece.getJsonNumber("id") + "/contenu");
        Refus.exiger(contenu, 404, "IDE-404");
        assertThat(contenu.json().getString("detail"))
                .isEqualTo("Ce dossier a été éliminé : ses pièces ne se lisent plus.");
    }

    @Test
    @DisplayName("La liste nominative d'une année ne se transmet qu'une fois, par le signataire du CdG")
    void listeNominative() {
        String liste = "/api/v1/listes-nominatives/1991";
        JsonObject avant = mairie.get(liste).json();
        assertThat(avant.getString("au")).isEqualTo("1991-01-01");
        assertThat(avant.getString("limite")).isEqualTo("1991-03-31");
        assertThat(avant.getString("transmiseLe", null)).isNull();
        Refus.exiger(cdg.post(liste + "/transmission", null), 403, "SEC-002");
        Rest signataire = Rest.compte("cdg.signataire");
        Rest.Reponse transmise = signataire.post(liste + "/transmission", null);
        assertThat(transmise.statut()).as(transmise.texte()).isEqualTo(201);
        assertThat(transmise.json().getString("transmisePar")).isEqualTo("cdg.signataire");
        Rest.Reponse refus = signataire.post(liste + "/transmission", null);
        Refus.exiger(refus, 409, "MET-001");
        assertThat(refus.json().getString("detail"))
                .isEqualTo("La liste nominative au 1er janvier 1991 est déjà transmise.");
        int suivante = Offre.jour().getYear() + 1;
        Refus.exiger(
                signataire.post("/api/v1/listes-nominatives/" + suivante + "/transmission", null),
                422,
                "FMT-010",
                "annee");
    }

    /** What the night does 80 years after the birth. */
    private static void arriverATerme(long dossier) throws SQLException {
        try (Connection connexion = Serveur.connexion();
                PreparedStatement ordre = connexion.prepareStatement(
                        "UPDATE carriere_dossier SET etat = 'ELIMINABLE', version = version + 1 WHERE id = ?")) {
            ordre.setLong(1, dossier);
            ordre.executeUpdate();
        }
    }

    private static JsonObject survenir(String compte, String objet, String demande) {
        Rest.Reponse reponse = demander(compte, objet, demande);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json();
    }

    private static Rest.Reponse demander(String compte, String objet, String demande) {
        Rest client = Rest.compte(compte);
        return client.avec("If-Match", client.get(objet).enTete("ETag")).post(objet + "/evenements", demande);
    }

    private static String documents(long dossier) {
        return "/api/v1/dossiers/" + dossier + "/documents/";
    }

    private static long id(JsonObject objet) {
        return objet.getJsonNumber("id").longValue();
    }
}
