import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Client d'exemple des services SOAP du CdG62, avec le seul JDK (11 ou plus récent) : {@code ping}, qui dit qui vous
 * êtes. Pour toutes les opérations, générez les classes du contrat : {@code wsimport -extension ADRESSE?wsdl}.
 *
 * <p>ComptesRetraite : {@code affilier SIREN NIR NOM PRENOM | reprendre CARRIERE SIREN | corriger COMPTE SIREN | simuler
 * CARRIERE DATE | liquider CARRIERE DOSSIER | flux NUMERO | dossier NUMERO | decompte NUMERO | accepter NUMERO} ;
 * DOSSIER contient une pièce CODE.pdf par code.
 *
 * <p>{@code java Client.java ping} ; réglages (variables d'environnement) : CDG62_WSDL, CDG62_EMETTEUR (votre SIRET),
 * CDG62_IDENTIFIANT, CDG62_SECRET, CDG62_SECURITE (BASIC ou USERNAME_TOKEN), CDG62_SOAP (1.1 ou 1.2).
 */
class Client {
    private static final String WSS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";

    public static void main(String[] arguments) throws Exception {
        String action = arguments.length == 0 ? "ping" : arguments[0];
        if (action.equals("ping")) {
            System.out.println(appeler("ping", ""));
            return;
        }
        String reponse = appeler(operation(action), contenu(action, arguments));
        System.out.println(reponse.contains(":Fault>") ? "faute=" + lire(reponse, "code") : resume(action, reponse));
    }

    private static String operation(String action) {
        switch (action) {
            case "affilier": return "deposerAffiliation";
            case "reprendre": return "deposerRepriseAnteriorite";
            case "corriger": return "corrigerCIR";
            case "simuler": return "simulerPension";
            case "liquider": return "deposerLiquidation";
            case "decompte": return "lireDecompte";
            case "accepter": return "accepterDecompte";
            default: return "getStatut";
        }
    }

    private static String contenu(String action, String[] a) throws Exception {
        switch (action) {
            case "affilier": return element("siren", a[1]) + affiliation(a[2], a[3], a[4]);
            case "reprendre":
                return element("numeroCarriere", a[1]) + periode("1985-01-01", element("fin", "1989-12-31"), a[2]);
            case "corriger": return correction(a[1], a[2]);
            case "simuler": return element("numeroCarriere", a[1]) + element("dateDepart", a[2]);
            case "liquider": return liquidation(a[1], Path.of(a[2]));
            case "flux": return element("numeroFlux", a[1]);
            case "accepter": return element("numeroDossier", a[1]) + element("decision", "ACCEPTE");
            default: return element("numeroDossier", a[1]);
        }
    }

    private static String resume(String action, String reponse) throws Exception {
        switch (action) {
            case "simuler": return "issue=" + lire(reponse, "issue") + " montant=" + lire(reponse, "montant");
            case "dossier": return "etat=" + lire(reponse, "etat").split(",")[0];
            case "decompte":
                byte[] pdf = Base64.getMimeDecoder().decode(lire(reponse, "contenu"));
                return "limite=" + lire(reponse, "limite") + " empreinte=" + sha256(pdf);
            case "flux":
                return "etat=" + lire(reponse, "etat") + " dossier=" + lire(reponse, "numeroDossier") + " motifs="
                        + lire(reponse, "code");
            default: return "flux=" + lire(reponse, "numeroFlux");
        }
    }

    private static String affiliation(String nir, String nom, String prenom) {
        return "<t:assure>" + element("nir", nir) + element("nomFamille", nom) + element("prenoms", prenom)
                + element("sexe", "FEMININ") + element("dateNaissance", "1963-05-10") + "</t:assure><t:contrat>"
                + element("dateEffet", "2020-01-01") + element("nature", "TITULAIRE") + element("dureeHebdo", "35:00")
                + element("grade", "ADJ_ADM") + element("indiceBrut", "432") + element("indiceMajore", "387")
                + element("categorie", "SEDENTAIRE") + "</t:contrat>";
    }

    private static String correction(String compte, String siren) {
        return element("numeroCompte", compte) + element("versionCir", "0") + element("arreteAu", "2026-10-31")
                + element("motif", "Reprise de la carrière") + "<t:operation>" + element("nature", "AJOUT")
                + periode("1990-01-01", "", siren) + "</t:operation>";
    }

    private static String periode(String debut, String fin, String siren) {
        return "<t:periode>" + element("debut", debut) + fin + element("siren", siren) + element("statut", "TITULAIRE")
                + element("position", "ACTIVITE") + element("categorie", "SEDENTAIRE") + element("cotisee", "true")
                + "</t:periode>";
    }

    private static String liquidation(String carriere, Path dossier) throws Exception {
        StringBuilder contenu = new StringBuilder(element("numeroCarriere", carriere) + element("typePension", "NORMALE")
                + element("demandeeLe", "2026-11-01") + element("dernierJour", "2027-05-31")
                + element("dateRDC", "2027-06-01") + element("dateEffet", "2027-06-01")
                + element("iban", "FR7630006000011234567890189"));
        try (DirectoryStream<Path> pieces = Files.newDirectoryStream(dossier, "*.pdf")) {
            for (Path piece : pieces) {
                String nom = piece.getFileName().toString();
                byte[] octets = Files.readAllBytes(piece);
                contenu.append("<t:piece>" + element("code", nom.replace(".pdf", "")) + "<t:document><c:nom>" + nom
                        + "</c:nom><c:empreinteSha256>" + sha256(octets) + "</c:empreinteSha256><c:contenu>"
                        + Base64.getEncoder().encodeToString(octets) + "</c:contenu></t:document></t:piece>");
            }
        }
        return contenu + element("soumettre", "true");
    }

    private static String element(String nom, String valeur) {
        return "<t:" + nom + ">" + valeur + "</t:" + nom + ">";
    }

    /** Les valeurs d'un élément de la réponse, quel que soit son préfixe. */
    private static String lire(String reponse, String nom) {
        Matcher element = Pattern.compile("<(?:\\w+:)?" + nom + ">([^<]*)<").matcher(reponse);
        List<String> valeurs = new ArrayList<>();
        while (element.find()) {
            valeurs.add(element.group(1));
        }
        return String.join(",", valeurs);
    }

    private static String sha256(byte[] octets) throws Exception {
        StringBuilder hexa = new StringBuilder();
        for (byte octet : MessageDigest.getInstance("SHA-256").digest(octets)) {
            hexa.append(String.format("%02x", octet));
        }
        return hexa.toString();
    }

    private static String appeler(String operation, String contenu) throws Exception {
        boolean soap12 = "1.2".equals(System.getenv("CDG62_SOAP"));
        boolean jeton = "USERNAME_TOKEN".equals(System.getenv("CDG62_SECURITE"));
        String adresse = System.getenv("CDG62_WSDL").split("\\?")[0] + (soap12 ? "/soap12" : "");
        String message = enveloppe(soap12, jeton ? usernameToken() : "", operation, contenu);
        HttpRequest.Builder demande = HttpRequest.newBuilder(URI.create(adresse))
                .header("Content-Type", (soap12 ? "application/soap+xml" : "text/xml") + ";charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(message));
        if (!jeton) {
            String couple = System.getenv("CDG62_IDENTIFIANT") + ":" + System.getenv("CDG62_SECRET");
            byte[] octets = couple.getBytes(StandardCharsets.UTF_8);
            demande.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(octets));
        }
        return HttpClient.newHttpClient().send(demande.build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    private static String enveloppe(boolean soap12, String entete, String operation, String contenu) {
        String espace = soap12 ? "http://www.w3.org/2003/05/soap-envelope" : "http://schemas.xmlsoap.org/soap/envelope/";
        return "<S:Envelope xmlns:S=\"" + espace + "\" xmlns:c=\"https://ws.cdg62.fr/commun/v1\""
                + " xmlns:t=\"https://ws.cdg62.fr/" + service() + "\">" + entete
                + "<S:Body><t:" + operation + "><t:entete><c:messageId>" + UUID.randomUUID() + "</c:messageId>"
                + "<c:horodatage>" + maintenant() + "</c:horodatage>"
                + "<c:emetteur>" + System.getenv("CDG62_EMETTEUR") + "</c:emetteur>"
                + "<c:codeApplication>exemple-java</c:codeApplication><c:versionContrat>1.0</c:versionContrat>"
                + "</t:entete>" + contenu + "</t:" + operation + "></S:Body></S:Envelope>";
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
