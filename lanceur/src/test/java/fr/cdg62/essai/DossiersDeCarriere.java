package fr.cdg62.essai;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Careers, stages and studies made for the pages of the tests. */
public final class DossiersDeCarriere {
    private static final String REPRISES = "/api/v1/reprises";

    private DossiersDeCarriere() {}

    /** A titulaire of Ablain since 1 January 2020. */
    public static long carriere() {
        return Agents.carriere();
    }

    /** The eve of today, in Paris. */
    public static LocalDate hier() {
        return Offre.jour().minusDays(1);
    }

    /** A stage of a year since 1 September 2026. */
    public static long stage() {
        return id(Offre.creer("secretaire", "/api/v1/stages", Stages.corpsStage()));
    }

    /** A study just asked for. */
    public static long reprise() {
        return id(Offre.creer("secretaire", REPRISES, Stages.corpsReprise()));
    }

    /** The same with twelve pays of 2 500 €, computed by the account cdg.carriere. */
    static JsonObject calculee() {
        return calculee(Stages.corpsReprise());
    }

    static JsonObject calculee(String corps) {
        String objet = REPRISES + "/" + id(Offre.creer("secretaire", REPRISES, corps));
        changer("secretaire", "PUT", objet, "/remuneration", remuneration());
        survenir("cdg.carriere", objet, "{\"evenement\":\"COMPLETER\"}");
        return survenir("cdg.carriere", objet, "{\"evenement\":\"CALCULER\"}");
    }

    public static long repriseCalculee() {
        return id(calculee());
    }

    static String remuneration() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(i -> "{\"mois\":\"%s\",\"montant\":2500.00}"
                        .formatted(LocalDate.of(2026, 9, 1).minusMonths(i)))
                .collect(Collectors.joining(",", "{\"mensuelles\":[", "],\"primes\":0}"));
    }

    static JsonObject survenir(String compte, String objet, String corps) {
        return changer(compte, "POST", objet, "/evenements", corps);
    }

    private static JsonObject changer(String compte, String methode, String objet, String suite, String corps) {
        Rest.Reponse reponse = demander(compte, methode, objet, suite, corps);
        if (reponse.statut() != 200) {
            throw new IllegalStateException(reponse.texte());
        }
        return reponse.json();
    }

    /** A change on the version just read. */
    static Rest.Reponse demander(String compte, String methode, String objet, String suite, String corps) {
        String version = Rest.compte("cdg.carriere").get(objet).enTete("ETag");
        return Rest.compte(compte).avec("If-Match", version).envoyer(methode, objet + suite, corps);
    }

    static long id(JsonObject objet) {
        return objet.getJsonNumber("id").longValue();
    }
}
