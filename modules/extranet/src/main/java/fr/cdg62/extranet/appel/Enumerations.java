package fr.cdg62.extranet.appel;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
<<<<<<< HEAD
import java.util.Arrays;
import java.util.stream.Collectors;

/** Codes in paths and queries ({@code etat=EMIS}); SAISIE_INVALIDE names the codes admitted. */
=======
import java.util.List;

/** Closed lists of values in paths and queries; another value is SAISIE_INVALIDE, which names those admitted. */
>>>>>>> web-offre
@Provider
public class Enumerations implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generique, Annotation[] annotations) {
<<<<<<< HEAD
        return type.isEnum() ? new Lecture<>(type) : null;
    }

    private record Lecture<T>(Class<T> type) implements ParamConverter<T> {
=======
        return type.isEnum() ? new Lecture<>(List.of(type.getEnumConstants())) : null;
    }

    private record Lecture<T>(List<T> valeurs) implements ParamConverter<T> {
>>>>>>> web-offre
        @Override
        public T fromString(String texte) {
            if (texte == null || texte.isBlank()) {
                return null;
            }
<<<<<<< HEAD
            return Arrays.stream(type.getEnumConstants())
                    .filter(code -> code.toString().equals(texte.strip()))
                    .findFirst()
                    .orElseThrow(() -> new DemandeRefusee(
                            CodeProbleme.SAISIE_INVALIDE,
                            "« %s » n'est pas admis ici ; valeurs possibles : %s.".formatted(texte, admis())));
        }

        private String admis() {
            return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
=======
            return valeurs.stream()
                    .filter(valeur -> valeur.toString().equals(texte.strip()))
                    .findFirst()
                    .orElseThrow(() -> new DemandeRefusee(
                            CodeProbleme.SAISIE_INVALIDE,
                            "« %s » n'est pas admis. Valeurs possibles : %s.".formatted(texte, noms())));
>>>>>>> web-offre
        }

        @Override
        public String toString(T valeur) {
            return valeur.toString();
        }
<<<<<<< HEAD
=======

        private String noms() {
            return String.join(", ", valeurs.stream().map(Object::toString).toList());
        }
>>>>>>> web-offre
    }
}
