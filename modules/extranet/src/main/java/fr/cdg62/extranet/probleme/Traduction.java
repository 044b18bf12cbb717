package fr.cdg62.extranet.probleme;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.probleme.Panne;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Says what a failure is: a refusal of ours to explain, or an incident to number and log. */
final class Traduction {

    private static final Logger JOURNAL = Logger.getLogger(Traduction.class.getName());

    /** What MariaDB answers when two requests write the same unique key at the same time. */
    private static final int CLE_EN_DOUBLE = 1062;

    private static final Map<Integer, String> HTTP = Map.of(
            400, "Requête mal formée",
            404, "Cette adresse n'existe pas",
            405, "Méthode non admise à cette adresse",
            406, "Aucune représentation ne convient à l'en-tête Accept",
            413, "Requête trop volumineuse",
            415, "Type de contenu non admis");

    private Traduction() {}

    /** A refusal of ours wins over what the container wrapped it in (a parameter that cannot be read, for instance). */
    static Probleme de(Throwable erreur, boolean identifie, String correlation) {
        for (Throwable cause = erreur; cause != null; cause = cause.getCause()) {
            if (cause instanceof DemandeRefusee refus) {
                return Probleme.de(refus.code(), refus.getMessage(), refus.champ(), correlation);
            }
        }
        for (Throwable cause = erreur; cause != null; cause = cause.getCause()) {
            Probleme probleme = connue(cause, identifie, correlation);
            if (probleme != null) {
                return probleme;
            }
        }
        return incident(erreur, correlation);
    }

    private static Probleme connue(Throwable cause, boolean identifie, String correlation) {
        if (cause instanceof NotAuthorizedException || (refuseDroit(cause) && !identifie)) {
            return Probleme.de(CodeProbleme.SEC_AUTHENTIFICATION, "Identifiez-vous : jeton absent.", null, correlation);
        }
        if (refuseDroit(cause)) {
            return Probleme.de(
                    CodeProbleme.SEC_HABILITATION, "Votre rôle ne permet pas cette opération.", null, correlation);
        }
        if (cause instanceof ConstraintViolationException violations) {
            return saisie(violations, correlation);
        }
        if (cause instanceof OptimisticLockException) {
            return Probleme.de(
                    CodeProbleme.VERSION_PERIMEE,
                    "Cet objet vient d'être modifié par quelqu'un d'autre : rechargez-le avant de recommencer.",
                    null,
                    correlation);
        }
        if (cause instanceof SQLIntegrityConstraintViolationException sql && sql.getErrorCode() == CLE_EN_DOUBLE) {
            return Probleme.de(
                    CodeProbleme.DEJA_ENREGISTRE,
                    "Le même objet vient d'être enregistré par une autre demande : rechargez avant de recommencer.",
                    null,
                    correlation);
        }
        if (cause instanceof JsonbException || cause instanceof JsonException) {
            return Probleme.de(CodeProbleme.FMT_SCHEMA, "Le corps JSON ne peut pas être lu.", null, correlation);
        }
        return cause instanceof WebApplicationException web ? http(web, correlation) : null;
    }

    private static boolean refuseDroit(Throwable cause) {
        return cause instanceof EJBAccessException
                || cause instanceof AccessLocalException
                || cause instanceof ForbiddenException;
    }

    private static Probleme http(WebApplicationException web, String correlation) {
        int statut = web.getResponse().getStatus();
        return statut >= 500 ? null : Probleme.http(statut, HTTP.getOrDefault(statut, "Requête refusée"), correlation);
    }

    private static Probleme saisie(ConstraintViolationException violations, String correlation) {
        ConstraintViolation<?> premiere =
                violations.getConstraintViolations().iterator().next();
        return Probleme.de(
                CodeProbleme.SAISIE_INVALIDE,
                premiere.getMessage(),
                ChampFautif.de(premiere.getPropertyPath().toString()),
                correlation);
    }

    private static Probleme incident(Throwable erreur, String correlation) {
        JOURNAL.log(Level.SEVERE, erreur, () -> "Incident " + correlation);
        return Panne.passagere(erreur)
                .map(panne -> Probleme.de(panne.code(), panne.getMessage(), null, correlation))
                .orElseGet(() -> Probleme.de(
                        CodeProbleme.INCIDENT,
                        "Le système n'a pas pu répondre. Rien n'a été enregistré ; communiquez la référence au"
                                + " support.",
                        null,
                        correlation));
    }
}
