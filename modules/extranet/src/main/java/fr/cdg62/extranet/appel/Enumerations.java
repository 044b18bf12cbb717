package fr.cdg62.extranet.appel;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Codes in paths and queries ({@code etat=EMIS}); SAISIE_INVALIDE names the codes admitted. */
@Provider
public class Enumerations implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generique, Annotation[] annotations) {
        return type.isEnum() ? new Lecture<>(type) : null;
    }

    private record Lecture<T>(Class<T> type) implements ParamConverter<T> {
        @Override
        public T fromString(String texte) {
            if (texte == null || texte.isBlank()) {
                return null;
            }
            return Arrays.stream(type.getEnumConstants())
                    .filter(code -> code.toString().equals(texte.strip()))
                    .findFirst()
                    .orElseThrow(() -> new DemandeRefusee(
                            CodeProbleme.SAISIE_INVALIDE,
                            "« %s » n'est pas admis ici ; valeurs possibles : %s.".formatted(texte, admis())));
        }

        private String admis() {
            return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        }

        @Override
        public String toString(T valeur) {
            return valeur.toString();
        }
    }
}
