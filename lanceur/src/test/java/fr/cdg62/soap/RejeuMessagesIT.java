package fr.cdg62.soap;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.essai.Rest;
import fr.cdg62.lanceur.Serveur;
import fr.cdg62.soap.securite.Jeton;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The CDG replays messages of the journal: same answer, no second effect; a refusal is evaluated anew. */
class RejeuMessagesIT {
    private static final String INCONNUE = "<t:numeroCommande>SEC-1999-00001</t:numeroCommande>";

    private final Rest cdg = Rest.compte("cdg.numerique");
    private final String messageId = UUID.randomUUID().toString();
    private final String numero = CommandeEssai.numero();

    @Test
    void unMessageExecuteObtientLaReponseConserveeSansSecondEffet() throws Exception {
        CommandeEssai.creer(numero);
        assertThat(accuser().statusCode()).isEqualTo(200);
        JsonObject issue = rejouer();
        assertThat(issue.getString("statut")).isEqualTo("REJOUE");
        assertThat(issue.getBoolean("memeReponse")).as(issue.toString()).isTrue();
        assertThat(issue.getString("reponse")).contains("accuserReceptionResponse", numero, "DEPOSER_DEVIS");
        assertThat(accuses()).isEqualTo(1);
    }

    @Test
    void unMessageRefuseEstEvalueANouveauPuisMemorise() throws Exception {
        assertThat(accuser().body()).contains("IDE-404");
        JsonObject encore = rejouer();
        assertThat(encore.getString("statut")).isEqualTo("REFUSE");
        assertThat(encore.getString("codeFaute")).isEqualTo("IDE-404");
        assertThat(encore.getBoolean("memeReponse")).as(encore.toString()).isTrue();
        CommandeEssai.creer(numero);
        JsonObject execute = rejouer();
        assertThat(execute.getString("statut")).isEqualTo("ACCEPTE");
        assertThat(execute.getBoolean("memeReponse")).isFalse();
        assertThat(rejouer().getString("statut")).isEqualTo("REJOUE");
        assertThat(accuser().body()).contains(numero, "DEPOSER_DEVIS");
        assertThat(accuses()).isEqualTo(1);
    }

    @Test
    void lesRefusDuSchemaEtDeSoap12SontLesMemes() throws Exception {
        ClientSoap.envoyer(ClientSoap.message("accuserReception", messageId, "<t:numeroCommande>X</t:numeroCommande>"));
        JsonObject schema = rejouer();
        assertThat(schema.getString("codeFaute")).isEqualTo("FMT-001");
        assertThat(schema.getBoolean("memeReponse")).as(schema.toString()).isTrue();
        String message12 = ClientSoap.message12("accuserReception", INCONNUE);
        ClientSoap.envoyer(
                ClientSoap.SERVICE + "/soap12", "application/soap+xml", message12.getBytes(StandardCharsets.UTF_8));
        String debut = "<c:messageId>";
        String id12 =
                message12.substring(message12.indexOf(debut) + debut.length(), message12.indexOf("</c:messageId>"));
        JsonObject soap12 = succes(demander(id(id12)));
        assertThat(soap12.getString("reponse")).contains("http://www.w3.org/2003/05/soap-envelope", "IDE-404");
        assertThat(soap12.getBoolean("memeReponse")).as(soap12.toString()).isTrue();
    }

    @Test
    void uneConsultationEstRefaite() throws Exception {
        ClientSoap.envoyer(ClientSoap.message("ping", messageId, ""));
        JsonObject issue = rejouer();
        assertThat(issue.getString("statut")).isEqualTo("ACCEPTE");
        assertThat(issue.getBoolean("memeReponse")).isFalse();
        assertThat(issue.getString("reponse")).contains("pingResponse", "FIBRE-NUMERIQUE");
    }

    @Test
    void leJournalDitQuiARejoue() throws Exception {
        ClientSoap.envoyer(ClientSoap.message("accuserReception", messageId, INCONNUE));
        rejouer();
        JsonObject ligne = Rest.compte("administrateur")
                .get("/api/v1/journal?objet=MESSAGE:" + id(messageId))
                .json()
                .getJsonArray("elements")
                .getJsonObject(0);
        assertThat(ligne.getString("acteur")).isEqualTo("cdg.numerique");
        assertThat(ligne.getString("action")).isEqualTo("REJOUE");
        assertThat(ligne.getString("detail")).isEqualTo("Même réponse, REFUSE IDE-404");
    }

    @Test
    void unMessageInconnuNonConserveOuSansPartenaireNeSeRejouePas() throws Exception {
        refuse(demander(1), 404, "IDE-404");
        ClientSoap.envoyerAvecPiece(ClientSoap.message("ping", messageId, ""), new byte[] {1, 2, 3});
        refuse(demander(id(messageId)), 409, "MET-070");
        assertThat(cdg.get("/api/v1/messages/" + id(messageId)).json().getBoolean("rejouable"))
                .isFalse();
        String faux = "intrus-" + UUID.randomUUID();
        ClientSoap.envoyer(ClientSoap.demande(ClientSoap.SERVICE)
                .header("Authorization", ClientSoap.basic(faux, "faux"))
                .header("Content-Type", "text/xml")
                .POST(BodyPublishers.ofString(ClientSoap.message("ping", "")))
                .build());
        refuse(demander(premier("partenaire=" + faux)), 409, "MET-070");
    }

    /** The name of a partner in a token proves nothing: what a forger wrote is never executed in its name. */
    @Test
    void unMessageAuNomDUnPartenaireSansSaPreuveNeSeRejouePas() throws Exception {
        CommandeEssai.creer(numero);
        String contrefait = Jeton.neuf("FIBRE-NUMERIQUE", "secret deviné")
                .dans(ClientSoap.message(
                        "accuserReception", messageId, "<t:numeroCommande>" + numero + "</t:numeroCommande>"));
        HttpResponse<String> refus = ClientSoap.envoyer(ClientSoap.demande(ClientSoap.SERVICE)
                .header("Content-Type", "text/xml;charset=utf-8")
                .POST(BodyPublishers.ofString(contrefait))
                .build());
        assertThat(refus.body()).contains("SEC-001");
        JsonObject garde = cdg.get("/api/v1/messages/" + id(messageId)).json();
        assertThat(garde.getJsonObject("message").getString("partenaire")).isEqualTo("FIBRE-NUMERIQUE");
        assertThat(garde.getBoolean("rejouable")).isFalse();
        refuse(demander(id(messageId)), 409, "MET-070");
        assertThat(accuses()).isZero();
    }

    @Test
    void unPartenaireSansAccesNeRejouePlus() throws Exception {
        ClientSoap.envoyer(ClientSoap.message("ping", messageId, ""));
        try (Connection base = Serveur.connexion();
                PreparedStatement depart = base.prepareStatement(
                        "UPDATE referentiel_message SET partenaire = 'PARTI' WHERE message_id = ?")) {
            depart.setString(1, messageId);
            depart.executeUpdate();
        }
        refuse(demander(id(messageId)), 409, "MET-070");
    }

    private HttpResponse<String> accuser() throws Exception {
        return ClientSoap.envoyer(ClientSoap.message(
                "accuserReception", messageId, "<t:numeroCommande>" + numero + "</t:numeroCommande>"));
    }

    private JsonObject rejouer() {
        return succes(demander(id(messageId)));
    }

    private Rest.Reponse demander(long id) {
        return cdg.post("/api/v1/messages/" + id + "/rejeu", null);
    }

    /** The message of this exchange, the first if it was sent several times. */
    private long id(String identifiant) {
        return premier("messageId=" + identifiant);
    }

    private long premier(String filtre) {
        var elements = cdg.get("/api/v1/messages?" + filtre).json().getJsonArray("elements");
        return elements.getJsonObject(elements.size() - 1).getJsonNumber("id").longValue();
    }

    private static JsonObject succes(Rest.Reponse reponse) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json();
    }

    private static void refuse(Rest.Reponse reponse, int statut, String code) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(statut);
        assertThat(reponse.json().getString("code")).isEqualTo(code);
    }

    private int accuses() throws SQLException {
        try (Connection base = Serveur.connexion();
                PreparedStatement lecture = base.prepareStatement(
                        "SELECT COUNT(*) FROM numerique_transition_commande t JOIN numerique_commande c"
                                + " ON c.id = t.commande_id WHERE c.numero = ? AND t.evenement = 'ACCUSER'")) {
            lecture.setString(1, numero);
            try (ResultSet lignes = lecture.executeQuery()) {
                lignes.next();
                return lignes.getInt(1);
            }
        }
    }
}
