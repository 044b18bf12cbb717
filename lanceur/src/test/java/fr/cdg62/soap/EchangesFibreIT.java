package fr.cdg62.soap;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.lanceur.Serveur;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fibre Numérique serves an order from the request for a quote to its end, over real HTTP. */
class EchangesFibreIT {
    private static final String PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";

    private String numero;

    @BeforeEach
    void preparerUneCommande() throws SQLException {
        numero = CommandeEssai.numero();
        CommandeEssai.creer(numero);
    }

    @Test
    void deLaDemandeALaFin() throws Exception {
        assertThat(reussir("listerCommandes", "<t:page>0</t:page><t:taille>200</t:taille>"))
                .contains(numero, "ACCUSER_RECEPTION");
        assertThat(reussir("accuserReception", commande() + "<t:referencePartenaire>FN-7</t:referencePartenaire>"))
                .contains("DEPOSER_DEVIS", "FN-7");
        assertThat(reussir("deposerDevis", devis("D-1"))).contains("DEVIS_RECU");
        assertThat(refuser("deposerDevis", devis("D-2"))).contains("MET-001");
        placer("COMMANDE");
        assertThat(reussir("accuserReception", commande())).contains("METTRE_EN_SERVICE");
        assertThat(reussir("annoncerMiseEnService", service("NOM_DOMAINE") + date("dateMiseEnService")))
                .contains("EN_SERVICE");
        assertThat(reussir(
                        "signalerIncident",
                        service("NOM_DOMAINE")
                                + instant("debut")
                                + "<t:gravite>BLOQUANT</t:gravite><t:description>Résolution perdue</t:description>"))
                .contains("INCIDENT", "RETABLIR");
        assertThat(reussir("signalerRetablissement", service("NOM_DOMAINE") + instant("retabliLe")))
                .contains("METTRE_EN_SERVICE");
        assertThat(reussir("signalerFin", service("ANTIVIRUS") + date("dateFin") + "<t:motif>Abandon</t:motif>"))
                .contains("ARRETE");
        assertThat(reussir("signalerFin", service("NOM_DOMAINE") + date("dateFin") + "<t:motif>Fin</t:motif>"))
                .contains("RESILIE");
    }

    @Test
    void leMemeIdentifiantAvecUnAutreContenuEstRefuse() throws Exception {
        String id = UUID.randomUUID().toString();
        HttpResponse<String> premier = ClientSoap.envoyer(ClientSoap.message("accuserReception", id, commande()));
        assertThat(premier.statusCode()).as(premier.body()).isEqualTo(200);
        HttpResponse<String> second = ClientSoap.envoyer(ClientSoap.message(
                "accuserReception", id, commande() + "<t:referencePartenaire>X</t:referencePartenaire>"));
        assertThat(second.statusCode()).isEqualTo(500);
        assertThat(second.body()).contains("IDE-001", "Client");
    }

    @Test
    void uneCommandeInconnueUnAutreEmetteurEtUneEmpreinteFausseSontRefuses() throws Exception {
        assertThat(refuser("accuserReception", "<t:numeroCommande>SEC-1999-00001</t:numeroCommande>"))
                .contains("IDE-404");
        HttpResponse<String> usurpe = ClientSoap.envoyer(
                ClientSoap.message("accuserReception", commande()).replace(ClientSoap.SIRET, "12345678200010"));
        assertThat(usurpe.body()).contains("SEC-002", "<c:champ>emetteur</c:champ><c:valeurRecue>12345678200010<");
        assertThat(refuser(
                        "deposerDevis",
                        devis("D-3")
                                .replace(
                                        "<c:contenu>",
                                        "<c:empreinteSha256>" + "0".repeat(64) + "</c:empreinteSha256><c:contenu>")))
                .contains("FMT-005");
    }

    private String commande() {
        return "<t:numeroCommande>" + numero + "</t:numeroCommande>";
    }

    private String service(String service) {
        return commande() + "<t:service>" + service + "</t:service>";
    }

    private String devis(String reference) {
        return commande()
                + """
                <t:devis><t:reference>%s</t:reference><t:date>%s</t:date><t:valideJusquAu>%s</t:valideJusquAu>\
                <t:montantAnnuel>120.50</t:montantAnnuel><t:document><c:nom>devis.pdf</c:nom>\
                <c:contenu>%s</c:contenu></t:document></t:devis>\
                """.formatted(
                        reference,
                        LocalDate.now(java.time.ZoneId.of("Europe/Paris")),
                        LocalDate.now(java.time.ZoneId.of("Europe/Paris")).plusDays(30),
                        Base64.getEncoder().encodeToString(PDF.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String date(String element) {
        return "<t:%1$s>%2$s</t:%1$s>".formatted(element, LocalDate.now(java.time.ZoneId.of("Europe/Paris")));
    }

    private static String instant(String element) {
        return "<t:%1$s>%2$s</t:%1$s>".formatted(element, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    private static String reussir(String operation, String contenu) throws Exception {
        HttpResponse<String> reponse = ClientSoap.envoyer(ClientSoap.message(operation, contenu));
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        return reponse.body();
    }

    private static String refuser(String operation, String contenu) throws Exception {
        HttpResponse<String> reponse = ClientSoap.envoyer(ClientSoap.message(operation, contenu));
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(500);
        return reponse.body();
    }

    /** Puts the order where the collectivité and the CDG would have led it. */
    private void placer(String etat) throws SQLException {
        try (Connection base = Serveur.connexion();
                PreparedStatement maj =
                        base.prepareStatement("UPDATE numerique_commande SET etat = ?, accusee_le = NULL,"
                                + " commandee_le = CURRENT_DATE, version = version + 1 WHERE numero = ?")) {
            maj.setString(1, etat);
            maj.setString(2, numero);
            maj.executeUpdate();
        }
    }
}
