package fr.cdg62.extranet.probleme;

import fr.cdg62.socle.probleme.CodeProbleme;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** Page of what the container refuses by itself, before any resource: problem+json instead of its HTML. */
public class ErreurServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Jsonb JSON = JsonbBuilder.create();

    @Override
    protected void service(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        Object statut = demande.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Probleme probleme = probleme(statut instanceof Integer s ? s : 404);
        reponse.setStatus(probleme.status());
        reponse.setContentType(Probleme.TYPE_MIME);
        reponse.setCharacterEncoding("UTF-8");
        if (probleme.status() == 401) {
            reponse.setHeader("WWW-Authenticate", defi(demande));
        }
        JSON.toJson(probleme, reponse.getWriter());
    }

    /** Partner systems sign in by password, everybody else by token. */
    private static String defi(HttpServletRequest demande) {
        Object adresse = demande.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        boolean soap = adresse instanceof String texte && texte.startsWith(demande.getContextPath() + "/ws/");
        return (soap ? "Basic" : "Bearer") + " realm=\"cdg62\"";
    }

    private static Probleme probleme(int statut) {
        String correlation = UUID.randomUUID().toString();
        return switch (statut) {
            case 401 ->
                Probleme.de(
                        CodeProbleme.SEC_AUTHENTIFICATION,
                        "Identifiez-vous : jeton absent ou refusé.",
                        null,
                        correlation);
            case 403 ->
                Probleme.de(
                        CodeProbleme.SEC_HABILITATION, "Votre rôle ne permet pas cette opération.", null, correlation);
            case 404 -> Probleme.http(404, "Cette adresse n'existe pas", correlation);
            case 405 -> Probleme.http(405, "Méthode non admise à cette adresse", correlation);
            case 413 -> Probleme.de(CodeProbleme.FMT_TAILLE, "Requête trop volumineuse.", null, correlation);
            default ->
                statut >= 500
                        ? Probleme.de(CodeProbleme.INCIDENT, "Le système n'a pas pu répondre.", null, correlation)
                        : Probleme.http(statut, "Requête refusée", correlation);
        };
    }
}
