package fr.cdg62.extranet.appel.lecture;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import java.time.DateTimeException;
import java.util.function.Function;

/**
 * Reads a parameter of a path or of a query; an empty one is absent, one that cannot be read is SAISIE_INVALIDE on its name.
 *
 * @param analyse refuses by IllegalArgumentException or DateTimeException
 * @param refus French message, in which {@code %s} is the text received
 * @param champ name of the parameter
 */
record Lecture<T>(Function<String, T> analyse, String refus, String champ) implements ParamConverter<T> {

    @Override
    public T fromString(String texte) {
        if (texte == null || texte.isBlank()) {
            return null;
        }
        try {
            return analyse.apply(texte.strip());
        } catch (IllegalArgumentException | DateTimeException e) {
            DemandeRefusee illisible = new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, refus.formatted(texte), champ);
            illisible.initCause(e);
            throw illisible;
        }
    }

    @Override
    public String toString(T valeur) {
        return valeur.toString();
    }

    /** The name of the parameter that bears these annotations, null when none gives it. */
    static String nom(Annotation... annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof QueryParam requete) {
                return requete.value();
            }
            if (annotation instanceof PathParam chemin) {
                return chemin.value();
            }
        }
        return null;
    }
}
