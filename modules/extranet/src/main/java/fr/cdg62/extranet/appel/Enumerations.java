package fr.cdg62.extranet.appel;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;

/** Closed lists of values in paths and queries; another value is SAISIE_INVALIDE, which names those admitted. */
@Provider
public class Enumerations implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generique, Annotation[] annotations) {
        return type.isEnum() ? new Lecture<>(List.of(type.getEnumConstants())) : null;
    }

    private record Lecture<T>(List<T> valeurs) implements ParamConverter<T> {
        @Override
        public T fromString(String texte) {
            if (texte == null || texte.isBlank()) {
                return null;
            }
            return valeurs.stream()
                    .filter(valeur -> valeur.toString().equals(texte.strip()))
                    .findFirst()
                    .orElseThrow(() -> new DemandeRefusee(
                            CodeProbleme.SAISIE_INVALIDE,
                            "« %s » n'est pas admis. Valeurs possibles : %s.".formatted(texte, noms())));
        }

        @Override
        public String toString(T valeur) {
            return valeur.toString();
        }

        private String noms() {
            return String.join(", ", valeurs.stream().map(Object::toString).toList());
        }
    }
}
