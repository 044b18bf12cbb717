package fr.cdg62.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** Messages of a partner to the service ComptesRetraite, on either port by turns: both must do the same. */
public final class EnvoiRetraite {
    public static final String SERVICE = "ws/carriere/comptes-retraite/v1";
    static final String ESPACE = "https://ws.cdg62.fr/carriere/comptes-retraite/v1";

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final PartenaireEssai partenaire;
    private String version = "1.0";
    private boolean soap12;

    public EnvoiRetraite(PartenaireEssai partenaire) {
        this.partenaire = partenaire;
    }

    /** From now on with this version of the contract. */
    public EnvoiRetraite suivant(String versionContrat) {
        version = versionContrat;
        return this;
    }

    public String reussir(String operation, String contenu) throws Exception {
        soap12 = !soap12;
        return reussir(operation, UUID.randomUUID().toString(), contenu);
    }

    /** On the same port each time. */
    public String reussir(String operation, String messageId, String contenu) throws Exception {
        HttpResponse<String> reponse = envoyer(operation, messageId, contenu);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        return reponse.body();
    }

    public String refuser(String operation, String contenu) throws Exception {
        soap12 = !soap12;
        return refuser(operation, UUID.randomUUID().toString(), contenu);
    }

    /** On the same port each time. */
    public String refuser(String operation, String messageId, String contenu) throws Exception {
        HttpResponse<String> reponse = envoyer(operation, messageId, contenu);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(500);
        assertThat(reponse.body()).contains(soap12 ? "S:Sender" : "S:Client");
        return reponse.body();
    }

    /** Refused as too big, which has a status of its own. */
    public String refuserTaille(String operation, String contenu) throws Exception {
        HttpResponse<String> reponse = envoyer(operation, UUID.randomUUID().toString(), contenu);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(413);
        return reponse.body();
    }

    /** The flux of an answer, once it is over. */
    public String suivre(String recu) {
        String statut = "<t:numeroFlux>" + numeroFlux(recu) + "</t:numeroFlux>";
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> reussir("getStatut", statut), flux -> flux.contains("traiteLe>"));
    }

    /** The dossier that a write opened or changed, once it is done. */
    public long aboutir(String operation, String contenu) throws Exception {
        String fini = suivre(reussir(operation, contenu));
        assertThat(fini).contains("etat>ACCEPTE<");
        return Long.parseLong(fini.replaceAll("(?s).*numeroDossier>([0-9]+)<.*", "$1"));
    }

    /** The flux of a write that is rejected. */
    public String etreRejete(String operation, String contenu) throws Exception {
        String fini = suivre(reussir(operation, contenu));
        assertThat(fini).contains("etat>REJETE_METIER<");
        return fini;
    }

    /** Where a dossier stands. */
    public String dossier(long numero) throws Exception {
        return reussir("getStatut", "<t:numeroDossier>" + numero + "</t:numeroDossier>");
    }

    public static String numeroFlux(String recu) {
        return recu.replaceAll("(?s).*numeroFlux>(FLX-[0-9-]+)</.*", "$1");
    }

    /** With one document joined by MTOM, that the envelope refers to by {@code cid:piece@essai}; SOAP 1.1. */
    public HttpResponse<String> joindre(String operation, String contenu, byte[] piece) throws Exception {
        String debut = "--limite\r\nContent-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\n"
                + "Content-Transfer-Encoding: 8bit\r\nContent-ID: <enveloppe@essai>\r\n\r\n"
                + message(operation, UUID.randomUUID().toString(), contenu)
                + ClientSoap.DEBUT_PIECE;
        ByteArrayOutputStream corps = new ByteArrayOutputStream();
        corps.writeBytes(debut.getBytes(StandardCharsets.UTF_8));
        corps.writeBytes(piece);
        corps.writeBytes(ClientSoap.FIN_PIECES.getBytes(StandardCharsets.UTF_8));
        return ClientSoap.envoyer(ClientSoap.demande(SERVICE)
                .header("Authorization", ClientSoap.basic(partenaire.identifiant(), partenaire.secret()))
                .header("Content-Type", ClientSoap.MTOM)
                .POST(BodyPublishers.ofByteArray(corps.toByteArray()))
                .build());
    }

    public static String message(String operation, String messageId, String contenu) {
        return ClientSoap.message(operation, messageId, contenu)
                .replace(ClientSoap.ESPACE, ESPACE)
                .replace(ClientSoap.SIRET, PartenaireEssai.SIRET);
    }

    private HttpResponse<String> envoyer(String operation, String messageId, String contenu) throws Exception {
        String message = message(operation, messageId, contenu)
                .replace("versionContrat>1.0<", "versionContrat>%s<".formatted(version));
        if (soap12) {
            message = message.replace(ClientSoap.SOAP_11, ClientSoap.SOAP_12);
        }
        return ClientSoap.envoyer(ClientSoap.demande(SERVICE + (soap12 ? "/soap12" : ""))
                .header("Authorization", ClientSoap.basic(partenaire.identifiant(), partenaire.secret()))
                .header("Content-Type", soap12 ? "application/soap+xml;charset=utf-8" : "text/xml;charset=utf-8")
                .POST(BodyPublishers.ofString(message))
                .build());
    }
}
