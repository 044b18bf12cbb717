package fr.cdg62.essai;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** An organisation's identity provider that recognises whoever comes as one person, at once. */
final class FournisseurFictif implements AutoCloseable {
    static final String CLIENT = "extranet-cdg62";

    private final HttpServer http;
    private final KeyPair cles = paire();
    private final String personne;
    private final Map<String, Map<String, String>> demandes = new ConcurrentHashMap<>();
    private UnaryOperator<JsonObjectBuilder> alteration = contenu -> contenu;
    private KeyPair signataire = cles;

    FournisseurFictif(String personne) throws IOException {
        this.personne = personne;
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/.well-known/openid-configuration", this::decrire);
        http.createContext("/cles", this::publierCles);
        http.createContext("/autorisation", this::autoriser);
        http.createContext("/jetons", this::echanger);
        http.start();
    }

    String adresse() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    /** What is changed in the next identity tokens. */
    void altere(UnaryOperator<JsonObjectBuilder> changement) {
        alteration = changement;
    }

    /** The next identity tokens are signed with a key that is not published. */
    void signeAvecUneAutreCle() {
        signataire = paire();
    }

    void redevenirHonnete() {
        alteration = contenu -> contenu;
        signataire = cles;
    }

    /** A code as the browser would bring it back. */
    String code(String nonce, String verificateur) {
        String code = UUID.randomUUID().toString();
        demandes.put(code, Map.of("nonce", nonce, "code_challenge", empreinte(verificateur)));
        return code;
    }

    private void decrire(HttpExchange echange) throws IOException {
        repondre(
                echange,
                200,
                Json.createObjectBuilder()
                        .add("issuer", adresse())
                        .add("authorization_endpoint", adresse() + "/autorisation")
                        .add("token_endpoint", adresse() + "/jetons")
                        .add("jwks_uri", adresse() + "/cles"));
    }

    private void publierCles(HttpExchange echange) throws IOException {
        RSAPublicKey cle = (RSAPublicKey) cles.getPublic();
        repondre(
                echange,
                200,
                Json.createObjectBuilder()
                        .add(
                                "keys",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("kty", "RSA")
                                                .add("kid", "essai")
                                                .add("use", "sig")
                                                .add(
                                                        "n",
                                                        base64(cle.getModulus().toByteArray()))
                                                .add(
                                                        "e",
                                                        base64(cle.getPublicExponent()
                                                                .toByteArray())))));
    }

    private void autoriser(HttpExchange echange) throws IOException {
        Map<String, String> demande = champs(echange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        demandes.put(code, demande);
        echange.getResponseHeaders()
                .add("Location", demande.get("redirect_uri") + "?code=" + code + "&state=" + demande.get("state"));
        echange.sendResponseHeaders(302, -1);
        echange.close();
    }

    private void echanger(HttpExchange echange) throws IOException {
        Map<String, String> recu = champs(new String(echange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> demande = demandes.remove(recu.getOrDefault("code", ""));
        boolean juste = demande != null
                && demande.get("code_challenge").equals(empreinte(recu.get("code_verifier")))
                && CLIENT.equals(recu.get("client_id"));
        if (!juste) {
            repondre(echange, 400, Json.createObjectBuilder().add("error", "invalid_grant"));
            return;
        }
        Instant maintenant = Instant.now();
        JsonObjectBuilder contenu = alteration.apply(Json.createObjectBuilder()
                .add("iss", adresse())
                .add("aud", CLIENT)
                .add("sub", "a1b2c3")
                .add("preferred_username", personne)
                .add("nonce", demande.get("nonce"))
                .add("iat", maintenant.getEpochSecond())
                .add("exp", maintenant.plusSeconds(300).getEpochSecond()));
        repondre(
                echange,
                200,
                Json.createObjectBuilder()
                        .add("token_type", "Bearer")
                        .add("id_token", JetonSigne.signe(signataire.getPrivate(), "essai", contenu)));
    }

    private static void repondre(HttpExchange echange, int statut, JsonObjectBuilder json) throws IOException {
        byte[] octets = json.build().toString().getBytes(StandardCharsets.UTF_8);
        echange.getResponseHeaders().add("Content-Type", "application/json");
        echange.sendResponseHeaders(statut, octets.length);
        echange.getResponseBody().write(octets);
        echange.close();
    }

    private static Map<String, String> champs(String texte) {
        return Arrays.stream(texte.split("&", -1))
                .map(champ -> champ.split("=", 2))
                .collect(Collectors.toMap(c -> c[0], c -> URLDecoder.decode(c[1], StandardCharsets.UTF_8)));
    }

    private static KeyPair paire() {
        try {
            KeyPairGenerator generateur = KeyPairGenerator.getInstance("RSA");
            generateur.initialize(2048);
            return generateur.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String empreinte(String texte) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] octets) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
