package fr.cdg62.extranet.appel.lecture;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Collectors;

/** Closed lists of values in paths and queries; the refusal of another value names those admitted. */
@Provider
public class Enumerations implements ParamConverterProvider {
    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generique, Annotation[] annotations) {
        if (!type.isEnum()) {
            return null;
        }
        List<T> valeurs = List.of(type.getEnumConstants());
        String noms = valeurs.stream().map(Object::toString).collect(Collectors.joining(", "));
        return new Lecture<>(
                texte -> lire(valeurs, texte),
                "« %s » n'est pas admis. Valeurs possibles : " + noms + ".",
                Lecture.nom(annotations));
    }

    private static <T> T lire(List<T> valeurs, String texte) {
        return valeurs.stream()
                .filter(valeur -> valeur.toString().equals(texte))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(texte));
    }
}
