package fr.cdg62.extranet.appel;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;

/** Days ({@code 2026-01-31}) and instants ({@code 2026-01-31T09:00:00Z}) in paths and queries; SAISIE_INVALIDE otherwise. */
@Provider
public class Dates implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generique, Annotation[] annotations) {
        if (type == LocalDate.class) {
            return new Lecture<>(texte -> type.cast(LocalDate.parse(texte)), "une date, par exemple 2026-01-31");
        }
        if (type == Instant.class) {
            return new Lecture<>(
                    texte -> type.cast(Instant.parse(texte)), "un instant UTC, par exemple 2026-01-31T09:00:00Z");
        }
        return null;
    }

    private record Lecture<T>(Function<String, T> analyse, String attendu) implements ParamConverter<T> {
        @Override
        public T fromString(String texte) {
            if (texte == null || texte.isBlank()) {
                return null;
            }
            try {
                return analyse.apply(texte.strip());
            } catch (DateTimeParseException e) {
                throw new DemandeRefusee(
                        CodeProbleme.SAISIE_INVALIDE, "« %s » n'est pas %s.".formatted(texte, attendu));
            }
        }

        @Override
        public String toString(T valeur) {
            return valeur.toString();
        }
    }
}
