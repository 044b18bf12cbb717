package fr.cdg62.referentiel.fournisseur;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import fr.cdg62.referentiel.api.acces.FournisseurVue;
import fr.cdg62.referentiel.api.acces.RetourFournisseur;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The organisation's identity provider: OpenID Connect, authorization code with PKCE. */
@ApplicationScoped
public class Fournisseur {
    private static final System.Logger TRACE = System.getLogger(Fournisseur.class.getName());
    private static final Duration DELAI = Duration.ofSeconds(10);
    private static final int SUCCES = 200;
    private static final int ERREUR_SERVEUR = 500;

    @Inject
    private ReglagesFournisseur reglages;

    private HttpClient http;
    private Annonce annonce;

    /** Where to send a browser; empty when no provider is configured. */
    public Optional<FournisseurVue> vue() {
        return reglages.emetteur().map(e -> new FournisseurVue(annonce(e).autorisation(), reglages.client()));
    }

    /**
     * The account that the provider recognised.
     *
     * @throws DemandeRefusee SEC_AUTHENTIFICATION when the provider or the check of its token says no,
     *     TECHNIQUE_INDISPONIBLE when it does not answer or none is configured
     */
    public String reconnaitre(RetourFournisseur retour) {
        Annonce connue = annonce(reglages.emetteur().orElseThrow(Fournisseur::absent));
        String jeton = echanger(connue, retour);
        try {
            JWTClaimsSet contenu = connue.verifier(jeton, reglages.client(), retour.nonce());
            return Optional.ofNullable(contenu.getStringClaim(reglages.revendication()))
                    .orElseThrow(Fournisseur::refus);
        } catch (KeySourceException e) {
            throw muet(e);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            TRACE.log(System.Logger.Level.WARNING, "Jeton d'identité refusé", e);
            throw refus();
        }
    }

    private String echanger(Annonce connue, RetourFournisseur retour) {
        Map<String, String> champs = new LinkedHashMap<>();
        champs.put("grant_type", "authorization_code");
        champs.put("code", retour.code());
        champs.put("redirect_uri", retour.retour());
        champs.put("client_id", reglages.client());
        champs.put("code_verifier", retour.verificateur());
        reglages.secret().ifPresent(secret -> champs.put("client_secret", secret));
        String formulaire = champs.entrySet().stream()
                .map(c -> c.getKey() + "=" + URLEncoder.encode(c.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        JsonObject reponse = demander(HttpRequest.newBuilder(connue.jetons())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(formulaire)));
        return Optional.ofNullable(reponse.getString("id_token", null)).orElseThrow(Fournisseur::refus);
    }

    /** Read once: a provider that moves is a new configuration. */
    private synchronized Annonce annonce(String emetteur) {
        if (annonce == null) {
            URI adresse = URI.create(emetteur.replaceAll("/+$", "") + "/.well-known/openid-configuration");
            annonce = Annonce.lire(demander(HttpRequest.newBuilder(adresse)), emetteur);
        }
        return annonce;
    }

    private JsonObject demander(HttpRequest.Builder demande) {
        try {
            HttpResponse<InputStream> reponse = client().send(
                            demande.timeout(DELAI)
                                    .header("Accept", "application/json")
                                    .build(),
                            BodyHandlers.ofInputStream());
            try (JsonReader lecteur = Json.createReader(reponse.body())) {
                if (reponse.statusCode() >= ERREUR_SERVEUR) {
                    throw muet(new IOException("statut " + reponse.statusCode()));
                }
                if (reponse.statusCode() != SUCCES) {
                    throw refus();
                }
                return lecteur.readObject();
            }
        } catch (IOException | UncheckedIOException | JsonException e) {
            throw muet(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw muet(e);
        }
    }

    private synchronized HttpClient client() {
        if (http == null) {
            http = HttpClient.newBuilder().connectTimeout(DELAI).build();
        }
        return http;
    }

    private static DemandeRefusee absent() {
        return new DemandeRefusee(
                CodeProbleme.TECHNIQUE_INDISPONIBLE,
                "Aucun fournisseur d'identité n'est configuré : connectez-vous avec votre mot de passe.");
    }

    private static DemandeRefusee muet(Exception cause) {
        TRACE.log(System.Logger.Level.ERROR, "Le fournisseur d'identité ne répond pas", cause);
        return new DemandeRefusee(
                CodeProbleme.TECHNIQUE_INDISPONIBLE,
                "Le fournisseur d'identité de votre organisation ne répond pas : réessayez dans quelques instants.");
    }

    private static DemandeRefusee refus() {
        return new DemandeRefusee(
                CodeProbleme.SEC_AUTHENTIFICATION,
                "Le fournisseur d'identité de votre organisation ne vous a pas reconnu : recommencez la connexion.");
    }
}
