package fr.cdg62.essai;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Signs demonstration accounts in. */
final class Comptes {

    /** An account invited and activated, to which nobody gave any role. */
    private static final String SANS_ROLE = "sans-role";

    private static final Duration RESTE = Duration.ofMinutes(15);
    private static final Map<String, Session> SESSIONS = new ConcurrentHashMap<>();

    private Comptes() {}

    /** A token of the account that stays good for the time of any test: asked for again before its end draws near. */
    static String jeton(String identifiant) {
        return SESSIONS.compute(
                        identifiant, (compte, connue) -> connue == null || connue.finit() ? nouvelle(compte) : connue)
                .jeton();
    }

    /** Signs in on the instance of this client. */
    static String jeton(Rest anonyme, String identifiant) {
        return ouvrir(anonyme, identifiant).jeton();
    }

    private static Session nouvelle(String identifiant) {
        return identifiant.equals(SANS_ROLE) ? sansRole() : ouvrir(Rest.anonyme(), identifiant);
    }

    private static Session sansRole() {
        String identifiant = "essai." + UUID.randomUUID().toString().substring(0, 8);
        Rest.Reponse invite = Rest.compte("administrateur")
                .post(
                        "/api/v1/comptes",
                        "{\"identifiant\":\"%s\",\"nom\":\"Essai Fictif\",\"mail\":\"essai@demonstration.invalid\"}"
                                .formatted(identifiant));
        String motDePasse = "Bastion-Solide-62";
        Rest.anonyme()
                .put(
                        "/api/v1/moi/activation",
                        "{\"identifiant\":\"%s\",\"code\":\"%s\",\"motDePasse\":\"%s\"}"
                                .formatted(identifiant, invite.json().getString("code"), motDePasse));
        return ouvrir(Rest.anonyme(), identifiant, motDePasse);
    }

    private static Session ouvrir(Rest anonyme, String identifiant) {
        return ouvrir(anonyme, identifiant, ComptesDemonstration.motDePasse(identifiant));
    }

    private static Session ouvrir(Rest anonyme, String identifiant, String motDePasse) {
        String json = Json.createObjectBuilder()
                .add("identifiant", identifiant)
                .add("motDePasse", motDePasse)
                .build()
                .toString();
        Rest.Reponse reponse = anonyme.post("/api/v1/sessions", json);
        if (reponse.statut() != 200) {
            throw new IllegalStateException(identifiant + " refusé : " + reponse.texte());
        }
        JsonObject session = reponse.json();
        return new Session(session.getString("jeton"), Instant.parse(session.getString("expireLe")));
    }

    private record Session(String jeton, Instant expireLe) {
        boolean finit() {
            return Instant.now().plus(RESTE).isAfter(expireLe);
        }
    }
}
