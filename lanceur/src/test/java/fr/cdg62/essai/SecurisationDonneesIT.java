package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.soap.ClientSoap;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An order from the request to its end: the collectivité and the CDG by REST, the partner by SOAP. */
class SecurisationDonneesIT {
    private static final String SIREN = "216200014";
    private static final String COMMANDES = "/api/v1/commandes-securisation/";
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final Rest secretaire = Rest.compte("secretaire");
    private final Rest maire = Rest.compte("maire");
    private final Rest cdg = Rest.compte("cdg.numerique");

    private final LocalDate jour = LocalDate.now(ZoneId.of("Europe/Paris"));
    private String commande;
    private String numero;

    @Test
    void deLaDemandeALaFin() throws Exception {
        demander();
        assertThat(evenement(cdg, "\"TRANSMETTRE\"").getString("explicationPartCdg"))
                .startsWith("Grille au");
        soap("accuserReception", "<t:referencePartenaire>FN-1</t:referencePartenaire>");
        deposerDevisEnPieceJointe();
        assertThat(reussir(secretaire.get(COMMANDES + commande + "/devis"))
                        .http()
                        .body())
                .isEqualTo(PDF);
        refuse(refus(secretaire, "\"ACCEPTER_DEVIS\""), 403, "SEC-002");
        assertThat(etat(evenement(maire, "\"ACCEPTER_DEVIS\""))).isEqualTo("ACCEPTE");
        signerATrois();
        assertThat(etat(lire())).isEqualTo("COMMANDE");
        servir();
        terminer();
    }

    /** The same mistake gets the same code on both channels. */
    @Test
    void lesDeuxCanauxDisentLesMemesCodes() throws Exception {
        demander();
        refuse(refus(maire, "\"ACCEPTER_DEVIS\""), 409, "MET-001");
        evenement(cdg, "\"TRANSMETTRE\"");
        assertThat(refuserSoap("signerConvention", numeroCommande() + signature()))
                .contains("MET-001");
        refuse(cdg.get(COMMANDES + "1"), 404, "IDE-404");
        assertThat(refuserSoap("accuserReception", "<t:numeroCommande>SEC-1999-00001</t:numeroCommande>"))
                .contains("IDE-404");
    }

    /** An identifier used twice for two requests that differ gets the same code on both channels. */
    @Test
    void lesDeuxCanauxRefusentUnIdentifiantQuiADejaServi() throws Exception {
        demander();
        evenement(cdg, "\"TRANSMETTRE\"");
        String cle = UUID.randomUUID().toString();
        Rest.Reponse creee = creer(cle, "Un");
        assertThat(creee.statut()).as(creee.texte()).isEqualTo(201);
        refuse(creer(cle, "Deux"), 409, "IDE-001");
        reussir(ClientSoap.message("accuserReception", cle, numeroCommande()));
        String autre = numeroCommande() + "<t:referencePartenaire>X</t:referencePartenaire>";
        HttpResponse<String> reponse = ClientSoap.envoyer(ClientSoap.message("accuserReception", cle, autre));
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(500);
        assertThat(reponse.body()).contains("IDE-001");
    }

    private void demander() {
        Rest.Reponse reponse = creer(UUID.randomUUID().toString(), "Claire Fictive");
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(201);
        JsonObject vue = reponse.json();
        assertThat(etat(vue)).isEqualTo("DEMANDE");
        commande = vue.getJsonNumber("id").toString();
        numero = vue.getString("numero");
    }

    private Rest.Reponse creer(String cle, String contact) {
        return secretaire
                .avec("Idempotency-Key", cle)
                .post("/api/v1/collectivites/" + SIREN + "/commandes-securisation", """
                        {"services":[{"service":"NOM_DOMAINE","quantite":1,"nomDomaine":"ville-fictive.fr"},
                        {"service":"ANTIVIRUS","quantite":4}],
                        "nomContact":"%s","courrielContact":"secretaire@demonstration.invalid"}""".formatted(contact));
    }

    private void deposerDevisEnPieceJointe() throws Exception {
        HttpResponse<String> reponse = ClientSoap.envoyerAvecPiece(
                ClientSoap.message("deposerDevis", numeroCommande() + """
                        <t:devis><t:reference>D-1</t:reference><t:date>%s</t:date><t:valideJusquAu>%s</t:valideJusquAu>\
                        <t:montantAnnuel>320.00</t:montantAnnuel><t:document><c:nom>devis.pdf</c:nom><c:contenu>\
                        <xop:Include xmlns:xop="http://www.w3.org/2004/08/xop/include" href="cid:piece@essai"/>\
                        </c:contenu></t:document></t:devis>""".formatted(jour, jour.plusDays(30))), PDF);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        assertThat(reponse.body()).contains("DEVIS_RECU");
    }

    private void signerATrois() throws Exception {
        JsonObject ouverte = evenement(cdg, "\"OUVRIR_CONVENTION\",\"dateEffet\":\"%s\"".formatted(jour));
        assertThat(etat(ouverte)).isEqualTo("CONVENTION");
        String convention = ouverte.getJsonNumber("convention").toString();
        surConvention(maire, convention, """
                {"evenement":"DELIBERER","deliberation":{"reference":"2026-12","date":"%s"}}""".formatted(jour));
        surConvention(maire, convention, signer("COLLECTIVITE"));
        soap("signerConvention", signature());
        assertThat(etat(lire())).isEqualTo("CONVENTION");
        surConvention(Rest.compte("cdg.signataire"), convention, signer("CDG"));
    }

    private String signer(String partie) {
        return """
                {"evenement":"SIGNER","signature":{"partie":"%s","nom":"Marc Fictif","qualite":"Autorité","date":"%s"}}""".formatted(partie, jour);
    }

    private String signature() {
        return "<t:signataire><t:nom>Lou Fictif</t:nom><t:qualite>Directeur</t:qualite></t:signataire>"
                + "<t:dateSignature>" + jour + "</t:dateSignature>";
    }

    private static void surConvention(Rest compte, String id, String corps) {
        String chemin = "/api/v1/conventions/" + id;
        Rest.Reponse lue = reussir(compte.get(chemin));
        reussir(compte.avec("If-Match", lue.enTete("ETag")).post(chemin + "/evenements", corps));
    }

    private void servir() throws Exception {
        soap("accuserReception", "");
        soap("annoncerMiseEnService", service("NOM_DOMAINE") + date("dateMiseEnService"));
        JsonObject vue = lire();
        assertThat(etat(vue)).isEqualTo("EN_SERVICE");
        assertThat(vue.getString("terme"))
                .isEqualTo(jour.plusMonths(12).minusDays(1).toString());
        soap("annoncerMiseEnService", service("ANTIVIRUS") + date("dateMiseEnService"));
        soap(
                "signalerIncident",
                service("ANTIVIRUS")
                        + instant("debut")
                        + "<t:gravite>GENE</t:gravite><t:description>Signatures en retard</t:description>");
        assertThat(etat(lire())).isEqualTo("INCIDENT");
        soap("signalerRetablissement", service("ANTIVIRUS") + instant("retabliLe"));
        assertThat(etat(lire())).isEqualTo("EN_SERVICE");
    }

    private void terminer() throws Exception {
        for (String nom : new String[] {"ANTIVIRUS", "NOM_DOMAINE"}) {
            soap("signalerFin", service(nom) + date("dateFin") + "<t:motif>Fin</t:motif>");
        }
        JsonObject fin = lire();
        assertThat(etat(fin)).isEqualTo("RESILIE");
        assertThat(fin.getJsonArray("possibles")).isEmpty();
        assertThat(fin.getJsonArray("historique")).hasSizeGreaterThan(15);
    }

    private JsonObject evenement(Rest compte, String evenement) {
        return reussir(refus(compte, evenement)).json();
    }

    private Rest.Reponse refus(Rest compte, String evenement) {
        Rest.Reponse lue = reussir(compte.get(COMMANDES + commande));
        return compte.avec("If-Match", lue.enTete("ETag"))
                .post(COMMANDES + commande + "/evenements", "{\"evenement\":" + evenement + "}");
    }

    private JsonObject lire() {
        return reussir(secretaire.get(COMMANDES + commande)).json();
    }

    private static Rest.Reponse reussir(Rest.Reponse reponse) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse;
    }

    private static void refuse(Rest.Reponse reponse, int statut, String code) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(statut);
        assertThat(reponse.json().getString("code")).isEqualTo(code);
    }

    private static String etat(JsonObject vue) {
        return vue.getString("etat");
    }

    private void soap(String operation, String contenu) throws Exception {
        reussir(ClientSoap.message(operation, numeroCommande() + contenu));
    }

    private static void reussir(String message) throws Exception {
        HttpResponse<String> reponse = ClientSoap.envoyer(message);
        assertThat(reponse.statusCode()).as(message + "\n" + reponse.body()).isEqualTo(200);
    }

    private static String refuserSoap(String operation, String contenu) throws Exception {
        HttpResponse<String> reponse = ClientSoap.envoyer(ClientSoap.message(operation, contenu));
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(500);
        return reponse.body();
    }

    private String numeroCommande() {
        return "<t:numeroCommande>" + numero + "</t:numeroCommande>";
    }

    private static String service(String nom) {
        return "<t:service>" + nom + "</t:service>";
    }

    private String date(String element) {
        return "<t:%1$s>%2$s</t:%1$s>".formatted(element, jour);
    }

    private static String instant(String element) {
        return "<t:%1$s>%2$s</t:%1$s>".formatted(element, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }
}
