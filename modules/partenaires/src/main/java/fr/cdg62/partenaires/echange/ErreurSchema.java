package fr.cdg62.partenaires.echange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a schema refuses, in French.
 *
 * @param champ element at fault, or null when none is named
 */
record ErreurSchema(String message, String champ) {
    private static final Pattern CODE = Pattern.compile("^(cvc-[A-Za-z0-9.\\-]+)\\s*:");
    private static final Pattern CITATION = Pattern.compile("'([^']*)'");
    private static final Pattern ATTENDU = Pattern.compile(":([A-Za-z0-9_\\-]+)(?=[,}])");
    private static final Pattern NOM = Pattern.compile("(?:.*[:}\"])?([A-Za-z_][A-Za-z0-9_.\\-]{0,99})[\"}]*");
    private static final Map<String, String> FACETTES = Map.ofEntries(
            Map.entry("cvc-pattern-valid", "elle ne respecte pas le format attendu"),
            Map.entry("cvc-maxLength-valid", "elle est trop longue"),
            Map.entry("cvc-minLength-valid", "elle est vide ou trop courte"),
            Map.entry("cvc-enumeration-valid", "elle ne fait pas partie des valeurs admises"),
            Map.entry("cvc-minInclusive-valid", "elle est trop petite"),
            Map.entry("cvc-maxInclusive-valid", "elle est trop grande"),
            Map.entry("cvc-totalDigits-valid", "elle a trop de chiffres"),
            Map.entry("cvc-fractionDigits-valid", "elle a trop de décimales"));
    private static final String GENERAL = "Le message n'est pas conforme au schéma du contrat.";

    /** A value's fault that comes just before the one that names its element. */
    static boolean estFacette(String message) {
        String code = code(message);
        return FACETTES.containsKey(code) || code.startsWith("cvc-datatype-valid");
    }

    /**
     * Translates a fault.
     *
     * @param message of the validator
     * @param facette the value's fault that came before, or null
     */
    static ErreurSchema de(String message, String facette) {
        List<String> citations = citations(message);
        String premier = citations.isEmpty() ? null : nom(citations.get(0));
        return switch (code(message)) {
            case "cvc-type.3.1.3", "cvc-complex-type.2.2" -> valeur(nom(citations.get(citations.size() - 1)), facette);
            case "cvc-complex-type.2.4.a", "cvc-complex-type.2.4.e", "cvc-complex-type.2.4.f" ->
                new ErreurSchema(
                        "L'élément « %s » n'est pas attendu à cet endroit.%s".formatted(premier, attendus(message)),
                        premier);
            case "cvc-complex-type.2.4.b" ->
                new ErreurSchema("L'élément « %s » est incomplet.%s".formatted(premier, attendus(message)), premier);
            case "cvc-complex-type.2.4.d" ->
                new ErreurSchema("L'élément « %s » n'est pas attendu à cet endroit.".formatted(premier), premier);
            case "cvc-elt.1", "cvc-elt.1.a" ->
                new ErreurSchema("L'opération « %s » n'existe pas dans ce service.".formatted(premier), premier);
            default -> new ErreurSchema(GENERAL, null);
        };
    }

    private static ErreurSchema valeur(String champ, String facette) {
        String raison = facette == null ? null : FACETTES.get(code(facette));
        String suite = raison == null ? "elle n'est pas du type attendu" : raison;
        return new ErreurSchema("La valeur de l'élément « %s » est refusée : %s.".formatted(champ, suite), champ);
    }

    private static String attendus(String message) {
        List<String> noms = new ArrayList<>();
        Matcher attendu = ATTENDU.matcher(message.substring(message.lastIndexOf('{') + 1));
        while (attendu.find()) {
            noms.add(attendu.group(1));
        }
        return noms.isEmpty() ? "" : " Attendu : " + String.join(", ", noms) + ".";
    }

    private static String code(String message) {
        Matcher code = CODE.matcher(message == null ? "" : message);
        return code.find() ? code.group(1) : "";
    }

    private static List<String> citations(String message) {
        List<String> trouvees = new ArrayList<>();
        Matcher citation = CITATION.matcher(message == null ? "" : message);
        while (citation.find()) {
            trouvees.add(citation.group(1));
        }
        return trouvees;
    }

    private static String nom(String citation) {
        Matcher nom = NOM.matcher(citation);
        return nom.matches() ? nom.group(1) : "?";
    }
}
