package fr.cdg62.essai;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Signs demonstration accounts in. */
final class Comptes {

    private static final Duration RESTE = Duration.ofMinutes(15);
    private static final Map<String, Session> SESSIONS = new ConcurrentHashMap<>();

    private Comptes() {}

    /** A token of the account that stays good for the time of any test: asked for again before its end draws near. */
    static String jeton(String identifiant) {
        return SESSIONS.compute(
                        identifiant,
                        (compte, connue) -> connue == null || connue.finit() ? ouvrir(Rest.anonyme(), compte) : connue)
                .jeton();
    }

    /** Signs in on the instance of this client. */
    static String jeton(Rest anonyme, String identifiant) {
        return ouvrir(anonyme, identifiant).jeton();
    }

    private static Session ouvrir(Rest anonyme, String identifiant) {
        String json = Json.createObjectBuilder()
                .add("identifiant", identifiant)
                .add("motDePasse", motDePasse(identifiant))
                .build()
                .toString();
        Rest.Reponse reponse = anonyme.post("/api/v1/sessions", json);
        if (reponse.statut() != 200) {
            throw new IllegalStateException(identifiant + " refusé : " + reponse.texte());
        }
        JsonObject session = reponse.json();
        return new Session(session.getString("jeton"), Instant.parse(session.getString("expireLe")));
    }

    private static String motDePasse(String identifiant) {
        return ComptesDemonstration.motDePasse(identifiant);
    }

    private record Session(String jeton, Instant expireLe) {
        boolean finit() {
            return Instant.now().plus(RESTE).isAfter(expireLe);
        }
    }
}
