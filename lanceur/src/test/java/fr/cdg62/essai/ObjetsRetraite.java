package fr.cdg62.essai;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Objects of retirement that the tables of requests name in braces, each made once; see {@link Objets}. */
final class ObjetsRetraite {
    static final String ARRAS = "216200410";

    private static final String COMPTES = "/api/v1/comptes-retraite";

    private static final String ANOMALIES = "/api/v1/anomalies-di";

    static final Map<String, Supplier<String>> SOURCES = Map.of(
            "compteretraite",
            () -> String.valueOf(compte(Agents.carriere())),
            "carrieresanscompte",
            () -> String.valueOf(Agents.carriere()),
            "anomaliedi",
            () -> String.valueOf(anomalie(Agents.carriere())),
            "veille",
            () -> Offre.jour().minusDays(1).toString());

    static final Map<String, Supplier<String>> DEPARTS = Map.of(
            "retraitable",
            () -> String.valueOf(DossiersFictifs.retraitable("FICTIF-RETRAITABLE")),
            "carrierecourte",
            () -> String.valueOf(CarrieresFictives.titulaire(
                    Objets.ABLAIN, "FICTIF-COURTE", "ADJ_ADM", "ADJ_ADM", 1, LocalDate.of(2026, Month.MARCH, 1))),
            "dossierretraite",
            () -> String.valueOf(DossiersFictifs.dossier(DossiersFictifs.retraitable("FICTIF-DOSSIER"))),
            "mandatretraite",
            () -> String.valueOf(DossiersFictifs.mandat("1990-01-01", "\"1990-12-31\"")),
            "carrierebreve",
            () -> String.valueOf(breve()),
            "retablissement",
            () -> String.valueOf(retablissement()),
            "avisprealable",
            () -> String.valueOf(avis(Agents.carriere())));

    private ObjetsRetraite() {}

    /** A month that was not declared, just reported. */
    static long anomalie(long carriere) {
        return Offre.creer(
                        "cdg.carriere",
                        ANOMALIES,
                        "{\"carriere\":%d,\"mois\":\"2026-09-01\",\"nature\":\"MOIS_ABSENT\"}".formatted(carriere))
                .getJsonNumber("id")
                .longValue();
    }

    /** The account of the agent of a career of Ablain, just opened: nothing in it. */
    static long compte(long carriere) {
        return Offre.creer("secretaire", COMPTES, "{\"carriere\":%d}".formatted(carriere))
                .getJsonNumber("id")
                .longValue();
    }

    /** Type and day of the échéances of an object of Ablain. */
    static List<String> echeances(String objet) {
        List<String> trouvees = new ArrayList<>();
        JsonObject page;
        int rang = 0;
        do {
            page = Offre.lire(
                    "secretaire", "/api/v1/echeances?siren=%s&taille=200&page=%d".formatted(Objets.ABLAIN, rang++));
            page.getJsonArray("elements").getValuesAs(JsonObject.class).stream()
                    .filter(e -> e.getString("objet").equals(objet))
                    .forEach(e -> trouvees.add(e.getString("type") + " " + e.getString("date")));
        } while (200 * rang < page.getInt("total"));
        return trouvees;
    }

    /** Career of Denis, of the demonstration, at Arras, which belongs to the socle commun. */
    static long duSocleCommun() {
        return Offre.lire("arras", "/api/v1/agents-retraite?siren=" + ARRAS + "&texte=FICTIF-R954")
                .getJsonArray("elements")
                .getJsonObject(0)
                .getJsonNumber("carriere")
                .longValue();
    }

    /** Titulaire of Ablain for eighteen months. */
    static long breve() {
        return CarrieresFictives.titulaire(
                Objets.ABLAIN,
                "FICTIF-BREVE",
                "ADJ_ADM",
                "ADJ_ADM",
                1,
                Offre.jour().minusMonths(18));
    }

    static String corpsRetablissement(long carriere) {
        return corpsRetablissement(carriere, Offre.jour());
    }

    static String corpsRetablissement(long carriere, LocalDate radiation) {
        return "{\"carriere\":%d,\"demandeeLe\":\"%s\",\"dernierJourPaye\":\"%s\",\"radiation\":\"%s\"}"
                .formatted(carriere, Offre.jour(), radiation.minusDays(1), radiation);
    }

    /** The form of an agent of Ablain who leaves today after eighteen months. */
    static long retablissement() {
        return retablissement(breve());
    }

    static long retablissement(long carriere) {
        return Offre.creer("secretaire", "/api/v1/retablissements", corpsRetablissement(carriere))
                .getJsonNumber("id")
                .longValue();
    }

    static String corpsAvis(long carriere) {
        return "{\"carriere\":%d,\"type\":\"CARRIERE_LONGUE\",\"depart\":\"2027-09-01\",\"expose\":\"Essai\"}"
                .formatted(carriere);
    }

    /** A request of opinion of Ablain, in draft. */
    static long avis(long carriere) {
        return Offre.creer("secretaire", "/api/v1/avis-prealables", corpsAvis(carriere))
                .getJsonNumber("id")
                .longValue();
    }
}
