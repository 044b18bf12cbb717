package fr.cdg62.essai;

import fr.cdg62.lanceur.Serveur;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** An outside client of the REST interface, acting for one account or for nobody. */
public final class Rest {

    /** HTTP/1.1 as every browser speaks it without TLS: no upgrade to HTTP/2 in the middle of a first request. */
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI racine;
    private final String jeton;
    private final List<String> enTetes = new ArrayList<>();

    private Rest(URI racine, String jeton) {
        this.racine = racine;
        this.jeton = jeton;
    }

    /** Nobody: no token. */
    public static Rest anonyme() {
        return new Rest(Serveur.adresse(), null);
    }

    /** Nobody, on another instance than the one under test. */
    static Rest anonyme(URI instance) {
        return new Rest(instance, null);
    }

    /** A demonstration account; its token serves many tests. */
    public static Rest compte(String identifiant) {
        return new Rest(Serveur.adresse(), Comptes.jeton(identifiant));
    }

    /** Whoever holds this token. */
    static Rest avecJeton(String jeton) {
        return new Rest(Serveur.adresse(), jeton);
    }

    /** An account on another instance than the one under test. */
    static Rest compte(URI instance, String identifiant) {
        return new Rest(instance, Comptes.jeton(anonyme(instance), identifiant));
    }

    /** The same client with one more header on its next requests. */
    public Rest avec(String nom, String valeur) {
        Rest copie = new Rest(racine, jeton);
        copie.enTetes.addAll(enTetes);
        copie.enTetes.addAll(List.of(nom, valeur));
        return copie;
    }

    public Reponse get(String chemin) {
        return envoyer("GET", chemin, null);
    }

    public Reponse post(String chemin, String json) {
        return envoyer("POST", chemin, json);
    }

    public Reponse put(String chemin, String json) {
        return envoyer("PUT", chemin, json);
    }

    /** Sends a request to a path of the server, JSON body or none. */
    public Reponse envoyer(String methode, String chemin, String json) {
        HttpRequest.Builder demande = HttpRequest.newBuilder(racine.resolve(chemin))
                .timeout(Duration.ofSeconds(60))
                .method(
                        methode,
                        json == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json));
        if (json != null && !enTetes.contains("Content-Type")) {
            demande.header("Content-Type", "application/json");
        }
        if (jeton != null) {
            demande.header("Authorization", "Bearer " + jeton);
        }
        for (int i = 0; i < enTetes.size(); i += 2) {
            demande.setHeader(enTetes.get(i), enTetes.get(i + 1));
        }
        try {
            return new Reponse(CLIENT.send(demande.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(methode + " " + chemin + " : " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An answer, read as text or JSON. */
    public record Reponse(HttpResponse<byte[]> http) {

        public int statut() {
            return http.statusCode();
        }

        public String type() {
            return http.headers().firstValue("Content-Type").orElse("");
        }

        public String enTete(String nom) {
            return http.headers().firstValue(nom).orElse(null);
        }

        public String texte() {
            return new String(http.body(), java.nio.charset.StandardCharsets.UTF_8);
        }

        public JsonObject json() {
            try (JsonReader lecteur = Json.createReader(new StringReader(texte()))) {
                return lecteur.readObject();
            }
        }

        /** The answer when it is a list without paging. */
        public JsonArray liste() {
            try (JsonReader lecteur = Json.createReader(new StringReader(texte()))) {
                return lecteur.readArray();
            }
        }
    }
}
