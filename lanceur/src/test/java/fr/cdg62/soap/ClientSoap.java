package fr.cdg62.soap;

import fr.cdg62.lanceur.Serveur;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/** A partner's system, as an outsider would write it: envelopes by hand over HTTP. */
public final class ClientSoap {
    public static final String IDENTIFIANT = "fibre-numerique";
    public static final String MOT_DE_PASSE = "Demo-Partenaire-62";
    public static final String SIRET = "99962590800010";
    public static final String SERVICE = "ws/numerique/securisation-donnees/v1";
    public static final String ESPACE = "https://ws.cdg62.fr/numerique/securisation-donnees/v1";

    private static final String COMMUN = "https://ws.cdg62.fr/commun/v1";
    static final String SOAP_11 = "http://schemas.xmlsoap.org/soap/envelope/";
    static final String SOAP_12 = "http://www.w3.org/2003/05/soap-envelope";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static final String MTOM = "multipart/related; boundary=limite; type=\"application/xop+xml\";"
            + " start=\"<enveloppe@essai>\"; start-info=\"text/xml\"";
    static final String DEBUT_PIECE = """
        \r
        --limite\r
        Content-Type: application/pdf\r
        Content-Transfer-Encoding: binary\r
        Content-ID: <piece@essai>\r
        \r
        """;
    static final String FIN_PIECES = "\r\n--limite--\r\n";

    private ClientSoap() {}

    /** An operation with a new message id; {@code contenu} uses the prefixes {@code t} and {@code c}. */
    public static String message(String operation, String contenu) {
        return message(operation, UUID.randomUUID().toString(), contenu);
    }

    public static String message(String operation, String messageId, String contenu) {
        return enveloppe(SOAP_11, operation, messageId, contenu);
    }

    static String message12(String operation, String contenu) {
        return enveloppe(SOAP_12, operation, UUID.randomUUID().toString(), contenu);
    }

    private static String enveloppe(String soap, String operation, String messageId, String contenu) {
        return """
            <S:Envelope xmlns:S="%s" xmlns:t="%s" xmlns:c="%s"><S:Body><t:%s><t:entete>\
            <c:messageId>%s</c:messageId><c:horodatage>%s</c:horodatage><c:emetteur>%s</c:emetteur>\
            <c:codeApplication>essai</c:codeApplication><c:versionContrat>1.0</c:versionContrat>\
            </t:entete>%s</t:%s></S:Body></S:Envelope>\
            """.formatted(
                        soap,
                        ESPACE,
                        COMMUN,
                        operation,
                        messageId,
                        Instant.now().truncatedTo(ChronoUnit.SECONDS),
                        SIRET,
                        contenu,
                        operation);
    }

    public static HttpResponse<String> envoyer(String enveloppe) throws IOException, InterruptedException {
        return envoyer(SERVICE, "text/xml;charset=utf-8", enveloppe.getBytes(StandardCharsets.UTF_8));
    }

    public static HttpResponse<String> envoyer(String chemin, String type, byte[] corps)
            throws IOException, InterruptedException {
        return envoyer(demande(chemin)
                .header("Authorization", basic(IDENTIFIANT, MOT_DE_PASSE))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(corps))
                .build());
    }

    public static HttpResponse<String> envoyer(HttpRequest demande) throws IOException, InterruptedException {
        try {
            HttpResponse<String> reponse = HTTP.send(demande, BodyHandlers.ofString());
            ControleReponse.exigerConforme(reponse);
            return reponse;
        } catch (IOException e) {
            throw new IOException(demande.method() + " " + demande.uri() + " : " + e.getMessage(), e);
        }
    }

    public static HttpRequest.Builder demande(String chemin) {
        return HttpRequest.newBuilder(adresse(chemin));
    }

    public static URI adresse(String chemin) {
        return Serveur.adresse().resolve(chemin);
    }

    public static String basic(String identifiant, String motDePasse) {
        String couple = identifiant + ":" + motDePasse;
        return "Basic " + Base64.getEncoder().encodeToString(couple.getBytes(StandardCharsets.UTF_8));
    }

    /** The message and its document as two parts (MTOM); the envelope refers to the document by {@code cid:piece@essai}. */
    public static HttpResponse<String> envoyerAvecPiece(String enveloppe, byte[] piece)
            throws IOException, InterruptedException {
        ByteArrayOutputStream corps = new ByteArrayOutputStream();
        ecrire(corps, """
            --limite\r
            Content-Type: application/xop+xml; charset=UTF-8; type="text/xml"\r
            Content-Transfer-Encoding: 8bit\r
            Content-ID: <enveloppe@essai>\r
            \r
            """);
        ecrire(corps, enveloppe);
        ecrire(corps, DEBUT_PIECE);
        corps.writeBytes(piece);
        ecrire(corps, FIN_PIECES);
        return envoyer(SERVICE, MTOM, corps.toByteArray());
    }

    private static void ecrire(ByteArrayOutputStream corps, String texte) {
        corps.writeBytes(texte.getBytes(StandardCharsets.UTF_8));
    }
}
