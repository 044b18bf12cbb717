import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/**
 * Client d'exemple des services SOAP du CdG62, avec le seul JDK (11 ou plus récent) : un ping, qui dit qui vous
 * êtes. Pour toutes les opérations, générez les classes du contrat : {@code wsimport -extension ADRESSE?wsdl}.
 *
 * <p>{@code java Client.java} ; réglages (variables d'environnement) : CDG62_WSDL, CDG62_EMETTEUR (votre SIRET),
 * CDG62_IDENTIFIANT, CDG62_SECRET, CDG62_SECURITE (BASIC ou USERNAME_TOKEN), CDG62_SOAP (1.1 ou 1.2).
 */
class Client {
    private static final String WSS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";

    public static void main(String[] arguments) throws Exception {
        boolean soap12 = "1.2".equals(System.getenv("CDG62_SOAP"));
        boolean jeton = "USERNAME_TOKEN".equals(System.getenv("CDG62_SECURITE"));
        String adresse = System.getenv("CDG62_WSDL").split("\\?")[0] + (soap12 ? "/soap12" : "");
        HttpRequest.Builder demande = HttpRequest.newBuilder(URI.create(adresse))
                .header("Content-Type", (soap12 ? "application/soap+xml" : "text/xml") + ";charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(enveloppe(soap12, jeton ? usernameToken() : "")));
        if (!jeton) {
            String couple = System.getenv("CDG62_IDENTIFIANT") + ":" + System.getenv("CDG62_SECRET");
            byte[] octets = couple.getBytes(StandardCharsets.UTF_8);
            demande.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(octets));
        }
        HttpResponse<String> reponse =
                HttpClient.newHttpClient().send(demande.build(), HttpResponse.BodyHandlers.ofString());
        System.out.println(reponse.body());
    }

    private static String enveloppe(boolean soap12, String entete) {
        String espace = soap12 ? "http://www.w3.org/2003/05/soap-envelope" : "http://schemas.xmlsoap.org/soap/envelope/";
        return "<S:Envelope xmlns:S=\"" + espace + "\" xmlns:c=\"https://ws.cdg62.fr/commun/v1\""
                + " xmlns:t=\"https://ws.cdg62.fr/" + service() + "\">" + entete
                + "<S:Body><t:ping><t:entete><c:messageId>" + UUID.randomUUID() + "</c:messageId>"
                + "<c:horodatage>" + maintenant() + "</c:horodatage>"
                + "<c:emetteur>" + System.getenv("CDG62_EMETTEUR") + "</c:emetteur>"
                + "<c:codeApplication>exemple-java</c:codeApplication><c:versionContrat>1.0</c:versionContrat>"
                + "</t:entete></t:ping></S:Body></S:Envelope>";
    }

    /** UsernameToken avec PasswordDigest : Base64(SHA-1(nonce + création + secret)), neuf pour chaque message. */
    private static String usernameToken() throws Exception {
        byte[] nonce = new byte[16];
        new SecureRandom().nextBytes(nonce);
        String cree = maintenant().toString();
        MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
        sha1.update(nonce);
        sha1.update((cree + System.getenv("CDG62_SECRET")).getBytes(StandardCharsets.UTF_8));
        Base64.Encoder base64 = Base64.getEncoder();
        return "<S:Header><w:Security xmlns:w=\"" + WSS + "wssecurity-secext-1.0.xsd\" xmlns:u=\"" + WSS
                + "wssecurity-utility-1.0.xsd\"><w:UsernameToken><w:Username>" + System.getenv("CDG62_IDENTIFIANT")
                + "</w:Username><w:Password Type=\"" + WSS + "username-token-profile-1.0#PasswordDigest\">"
                + base64.encodeToString(sha1.digest()) + "</w:Password><w:Nonce>" + base64.encodeToString(nonce)
                + "</w:Nonce><u:Created>" + cree + "</u:Created></w:UsernameToken></w:Security></S:Header>";
    }

    /** Le service, d'après l'adresse de son contrat : domaine/nom/version. */
    private static String service() {
        return System.getenv("CDG62_WSDL").replaceAll(".*?/ws/", "").replaceAll("\\?.*", "");
    }

    private static Instant maintenant() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
