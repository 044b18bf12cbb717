package fr.cdg62.extranet.appel.lecture;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;

/** Whole numbers in queries. In a path, one that cannot be read is an address that does not exist: the container's 404. */
@Provider
public class Nombres implements ParamConverterProvider {
    private static final String REFUS = "« %s » n'est pas un nombre entier.";

    @Override
    @SuppressWarnings("unchecked") // the boxed type stands for the primitive one
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generique, Annotation[] annotations) {
        if (Arrays.stream(annotations).noneMatch(QueryParam.class::isInstance)) {
            return null;
        }
        String champ = Lecture.nom(annotations);
        if (type == int.class || type == Integer.class) {
            return (ParamConverter<T>) new Lecture<>(Integer::valueOf, REFUS, champ);
        }
        if (type == long.class || type == Long.class) {
            return (ParamConverter<T>) new Lecture<>(Long::valueOf, REFUS, champ);
        }
        return null;
    }
}
