package fr.cdg62.extranet.documentation;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * One query parameter of a group.
 *
 * @param champ field that receives it
 */
record ChampGroupe(Field champ) {

    /** The query parameters of a group, those it inherits first. */
    static Stream<ChampGroupe> de(Class<?> groupe) {
        if (groupe == null) {
            return Stream.empty();
        }
        Stream<ChampGroupe> propres = Arrays.stream(groupe.getDeclaredFields())
                .filter(champ -> champ.isAnnotationPresent(QueryParam.class))
                .map(ChampGroupe::new);
        return Stream.concat(de(groupe.getSuperclass()), propres);
    }

    private String nom() {
        return champ.getAnnotation(QueryParam.class).value();
    }

    boolean decritDans(Operation operation) {
        List<Parameter> connus = operation.getParameters();
        return connus != null && connus.stream().anyMatch(p -> nom().equals(p.getName()));
    }

    Parameter parametre() {
        Parameter parametre =
                OASFactory.createParameter().name(nom()).in(Parameter.In.QUERY).schema(schema());
        var dit = champ.getAnnotation(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class);
        if (dit != null) {
            parametre.description(dit.description());
            parametre.setExample(dit.example().isEmpty() ? null : dit.example());
        }
        return parametre;
    }

    private Schema schema() {
        Schema schema = OASFactory.createSchema().type(type(champ.getType()));
        if (champ.getType() == LocalDate.class) {
            schema.format("date");
        }
        if (champ.getType().isEnum()) {
            Arrays.stream(champ.getType().getEnumConstants())
                    .map(Object::toString)
                    .forEach(schema::addEnumeration);
        }
        DefaultValue defaut = champ.getAnnotation(DefaultValue.class);
        return defaut == null ? schema : schema.defaultValue(defaut.value());
    }

    private static Schema.SchemaType type(Class<?> classe) {
        if (classe == int.class || classe == long.class || classe == Integer.class || classe == Long.class) {
            return Schema.SchemaType.INTEGER;
        }
        return classe == boolean.class || classe == Boolean.class
                ? Schema.SchemaType.BOOLEAN
                : Schema.SchemaType.STRING;
    }
}
