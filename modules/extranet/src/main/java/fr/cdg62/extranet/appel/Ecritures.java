package fr.cdg62.extranet.appel;

import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.echange.DemandeRejouable;
import fr.cdg62.referentiel.api.echange.Rejeu;
import fr.cdg62.referentiel.api.echange.ReponseRejouable;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * Creations by REST. With an {@code Idempotency-Key}, the same request sent again gets the first answer
 * ({@code Idempotent-Replayed: true}) and has no second effect; the answer is kept in the transaction of the effect. Sent
 * again while the first is still running, it is refused at once.
 */
@ApplicationScoped
public class Ecritures {

    private static final int CLE_MAX = 100;

    @Inject
    private Rejeu rejeu;

    @Inject
    private ClesEnCours enCours;

    @Inject
    private Acces acces;

    /**
     * Executes a write once only.
     *
     * @param cle value of {@code Idempotency-Key}, null for a write that may be repeated
     * @param operation name of the operation, part of the identity of the request; 1 to 50 characters
     * @param corps what was received, path parameters included; part of the identity of the request
     * @param action the write, returns the body of the answer
     * @return 201 with the body
     * @throws DemandeRefusee IDE-001 when the key was already used with another body, IDE-004 while the same key is being
     *     served
     */
    @Transactional
    public Response creer(String cle, String operation, Object corps, Supplier<?> action) {
        if (cle == null) {
            return reponse(ConfigurationJson.JSON.toJson(action.get()), false);
        }
        verifier(cle);
        DemandeRejouable demande =
                new DemandeRejouable("REST:" + operation, acces.acteur(), cle, empreinte(operation, corps));
        ReponseRejouable reponse = enCours.executer(
                demande, () -> rejeu.uneSeuleFois(demande, () -> ConfigurationJson.JSON.toJson(action.get())));
        return reponse(reponse.corps(), reponse.rejouee());
    }

    private static Response reponse(String json, boolean rejouee) {
        Response.ResponseBuilder reponse = Response.status(Response.Status.CREATED)
                .entity(json.getBytes(StandardCharsets.UTF_8))
                .type(MediaType.APPLICATION_JSON_TYPE);
        return (rejouee ? reponse.header("Idempotent-Replayed", "true") : reponse).build();
    }

    private static void verifier(String cle) {
        if (cle.isBlank() || cle.length() > CLE_MAX) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "La clé d'idempotence compte de 1 à 100 caractères.",
                    "Idempotency-Key");
        }
    }

    private static String empreinte(String operation, Object corps) {
        try {
            String texte = operation + '\n' + ConfigurationJson.JSON.toJson(corps);
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
