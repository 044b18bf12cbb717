package fr.cdg62.essai;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An act written in one line of a table: {@code DISPONIBILITE:SUIVRE_CONJOINT 2021-01-01..2021-12-31
 * demande=2020-09-01}, with an open end, a child ({@code enfant=}) or a number ({@code numero=}) when it has one; or a place
 * in the grid of adjoint administratif, or of another ({@code grade=}): {@code AVANCEMENT_ECHELON:6 2025-03-01..}.
 */
record ActeDit(String texte) {
    private static final Pattern TEXTE =
            Pattern.compile("(\\w+)(?::(\\w+))? ([-\\d]+)\\.\\.([-\\d]*)((?: \\w+=[-\\w]+)*)");
    private static final AtomicInteger NUMEROS = new AtomicInteger();

    String corps() {
        Matcher lu = TEXTE.matcher(texte);
        if (!lu.matches()) {
            throw new IllegalArgumentException(texte);
        }
        String type = lu.group(1).equals("HORS_CADRES") ? "DETACHEMENT" : lu.group(1);
        return "{\"type\":\"%s\",\"numero\":\"%s\",\"dateSignature\":\"2020-06-01\",\"dateEffet\":\"%s\"%s%s,\"changements\":[%s]}"
                .formatted(
                        type,
                        option("numero").orElseGet(() -> "A-" + NUMEROS.incrementAndGet()),
                        lu.group(3),
                        option("demande")
                                .map(",\"dateDemande\":\"%s\""::formatted)
                                .orElse(""),
                        option("enfant")
                                .map(",\"enfant\":{\"naissance\":\"%s\"}"::formatted)
                                .orElse(""),
                        changement(lu));
    }

    private String changement(Matcher lu) {
        String au = lu.group(4).isEmpty() ? "" : ",\"au\":\"%s\"".formatted(lu.group(4));
        String du = "\"du\":\"%s\"".formatted(lu.group(3));
        return switch (lu.group(1)) {
            case "MUTATION" -> "{\"nature\":\"EMPLOI\",%s,\"siren\":\"216200022\"}".formatted(du);
            case "AVANCEMENT_ECHELON", "RECLASSEMENT", "REPRISE" ->
                "{\"nature\":\"SITUATION\",%s,\"code\":\"%s\",\"echelon\":%s,\"jours\":0}"
                        .formatted(du, option("grade").orElse("ADJ_ADM"), lu.group(2));
            case "BONIFICATION" ->
                "{\"nature\":\"BONIFICATION\",%s,\"code\":\"SGM\",\"jours\":%s}".formatted(du, lu.group(2));
            case "CONGE" -> "{\"nature\":\"CONGE\",%s%s,\"code\":\"%s\"}".formatted(du, au, lu.group(2));
            default ->
                "{\"nature\":\"POSITION\",%s%s,\"code\":\"%s\"%s}"
                        .formatted(
                                du,
                                au,
                                lu.group(1),
                                lu.group(2) == null ? "" : ",\"motif\":\"%s\"".formatted(lu.group(2)));
        };
    }

    private Optional<String> option(String nom) {
        Matcher lue = Pattern.compile(" " + nom + "=([-\\w]+)").matcher(texte);
        return lue.find() ? Optional.of(lue.group(1)) : Optional.empty();
    }
}
