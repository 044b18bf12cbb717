package fr.cdg62.extranet.documentation;

import fr.cdg62.socle.valeur.Montant;
import fr.cdg62.socle.valeur.Siren;
import fr.cdg62.socle.valeur.Siret;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * What the records of the interface look like in JSON. The scanner of the container only describes the classes of the
 * web module; those that the other modules answer are read here, each described once in the components.
 */
final class SchemasJson {
    private static final String REFERENCE = "#/components/schemas/";
    private static final Map<Class<?>, SchemaType> SIMPLES = Map.ofEntries(
            Map.entry(int.class, SchemaType.INTEGER),
            Map.entry(Integer.class, SchemaType.INTEGER),
            Map.entry(long.class, SchemaType.INTEGER),
            Map.entry(Long.class, SchemaType.INTEGER),
            Map.entry(BigInteger.class, SchemaType.INTEGER),
            Map.entry(boolean.class, SchemaType.BOOLEAN),
            Map.entry(Boolean.class, SchemaType.BOOLEAN),
            Map.entry(double.class, SchemaType.NUMBER),
            Map.entry(Double.class, SchemaType.NUMBER),
            Map.entry(BigDecimal.class, SchemaType.NUMBER),
            Map.entry(Montant.class, SchemaType.NUMBER),
            Map.entry(Siren.class, SchemaType.STRING),
            Map.entry(Siret.class, SchemaType.STRING));
    private static final Map<Class<?>, String> FORMATS =
            Map.of(LocalDate.class, "date", Instant.class, "date-time", long.class, "int64", Long.class, "int64");

    private final Components composants;
    private final Map<Class<?>, String> noms = new HashMap<>();

    SchemasJson(Components composants) {
        this.composants = composants;
    }

    /** The schema of what is written for this type. */
    Schema de(Type type) {
        return de(type, Map.of());
    }

    private Schema de(Type type, Map<TypeVariable<?>, Type> variables) {
        if (type instanceof TypeVariable<?> variable) {
            return de(variables.getOrDefault(variable, Object.class));
        }
        if (type instanceof ParameterizedType generique) {
            return generique(generique, variables);
        }
        return type instanceof Class<?> classe ? classe(classe) : objet();
    }

    private Schema generique(ParameterizedType type, Map<TypeVariable<?>, Type> variables) {
        Class<?> brute = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(brute)) {
            return OASFactory.createSchema().type(SchemaType.ARRAY).items(de(arguments[0], variables));
        }
        if (Map.class.isAssignableFrom(brute)) {
            return objet().additionalPropertiesSchema(de(arguments[1], variables));
        }
        if (brute == Optional.class) {
            return de(arguments[0], variables);
        }
        Map<TypeVariable<?>, Type> liees = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            liees.put(brute.getTypeParameters()[i], arguments[i]);
        }
        return brute.isRecord() ? proprietes(objet(), brute, liees) : objet();
    }

    private Schema classe(Class<?> classe) {
        if (classe.isRecord() && !SIMPLES.containsKey(classe)) {
            return OASFactory.createSchema().ref(REFERENCE + composant(classe));
        }
        if (classe.isEnum()) {
            Schema schema = OASFactory.createSchema().type(SchemaType.STRING);
            Arrays.stream(classe.getEnumConstants())
                    .map(valeur -> ((Enum<?>) valeur).name())
                    .forEach(schema::addEnumeration);
            return schema;
        }
        if (classe == Object.class || classe.isInterface()) {
            return objet();
        }
        return OASFactory.createSchema()
                .type(SIMPLES.getOrDefault(classe, SchemaType.STRING))
                .format(FORMATS.get(classe));
    }

    /** The name of the record among the components, where it is described the first time. */
    private String composant(Class<?> classe) {
        String connu = noms.get(classe);
        if (connu != null) {
            return connu;
        }
        String nom = nom(classe);
        noms.put(classe, nom);
        if (composants.getSchemas() == null || !composants.getSchemas().containsKey(nom)) {
            Schema schema = objet();
            composants.addSchema(nom, schema);
            proprietes(schema, classe, Map.of());
        }
        return nom;
    }

    /** Two records of the same name in two packages: the second one carries its package's. */
    private String nom(Class<?> classe) {
        String simple = classe.getSimpleName();
        if (!noms.containsValue(simple)) {
            return simple;
        }
        String paquet = classe.getPackageName();
        return simple + "_" + paquet.substring(paquet.lastIndexOf('.') + 1);
    }

    private Schema proprietes(Schema schema, Class<?> classe, Map<TypeVariable<?>, Type> variables) {
        for (RecordComponent champ : classe.getRecordComponents()) {
            schema.addProperty(champ.getName(), de(champ.getGenericType(), variables));
        }
        return schema;
    }

    private static Schema objet() {
        return OASFactory.createSchema().type(SchemaType.OBJECT);
    }
}
