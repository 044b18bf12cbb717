package fr.cdg62.extranet.appel.lecture;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;

/** Days ({@code 2026-01-31}) and instants ({@code 2026-01-31T09:00:00Z}) in paths and queries. */
@Provider
public class Dates implements ParamConverterProvider {
    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generique, Annotation[] annotations) {
        String champ = Lecture.nom(annotations);
        if (type == LocalDate.class) {
            return new Lecture<>(
                    texte -> type.cast(LocalDate.parse(texte)),
                    "« %s » n'est pas une date, par exemple 2026-01-31.",
                    champ);
        }
        if (type == Instant.class) {
            return new Lecture<>(
                    texte -> type.cast(Instant.parse(texte)),
                    "« %s » n'est pas un instant UTC, par exemple 2026-01-31T09:00:00Z.",
                    champ);
        }
        return null;
    }
}
