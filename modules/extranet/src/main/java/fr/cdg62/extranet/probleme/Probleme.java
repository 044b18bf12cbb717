package fr.cdg62.extranet.probleme;

import fr.cdg62.socle.probleme.CodeProbleme;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of every refusal and incident, as RFC 9457 has it.
 *
 * @param type {@code urn:cdg62:probleme:} and the code
 * @param title the same for every occurrence of the code
 * @param status HTTP status
 * @param detail what is wrong in this case, in French
 * @param code stable code, the same on REST and SOAP
 * @param champ faulty field, null when the refusal is about none
 * @param correlation identifier to quote to the support
 */
@Schema(name = "Probleme", description = "Refus ou incident (RFC 9457)")
public record Probleme(
        @Schema(example = "urn:cdg62:probleme:FMT-010") String type,
        @Schema(example = "Saisie invalide") String title,
        @Schema(example = "422") int status,

        @Schema(example = "La base doit être positive ou nulle.")
        String detail,

        @Schema(example = "FMT-010") String code,
        @Schema(example = "baseCnracl", nullable = true) String champ,

        @Schema(example = "1f0c9a52-6c1e-4e7a-9d0f-1c2b3a4d5e6f")
        String correlation) {

    /** Media type of problems. */
    public static final String TYPE_MIME = "application/problem+json";

    /** Seconds after which an unavailable service is worth asking again. */
    private static final int REESSAI = 10;

    static Probleme de(CodeProbleme code, String detail, String champ, String correlation) {
        return new Probleme(
                "urn:cdg62:probleme:" + code.code(),
                code.titre(),
                code.statut(),
                detail,
                code.code(),
                champ,
                correlation);
    }

    /** A problem of HTTP itself (method, media type…), which has no code of ours. */
    static Probleme http(int statut, String titre, String correlation) {
        return new Probleme("about:blank", titre, statut, titre, "HTTP-" + statut, null, correlation);
    }

    Response reponse() {
        Response.ResponseBuilder reponse =
                Response.status(status).type(MediaType.valueOf(TYPE_MIME)).entity(this);
        if (status == 401) {
            reponse.header("WWW-Authenticate", "Bearer realm=\"cdg62\"");
        } else if (status == 503) {
            reponse.header(HttpHeaders.RETRY_AFTER, REESSAI);
        }
        return reponse.build();
    }
}
