package fr.cdg62.essai;

import java.util.Map;
import java.util.function.Supplier;

/** Objects of retirement that the tables of requests name in braces, each made once; see {@link Objets}. */
final class ObjetsRetraite {

    private static final String COMPTES = "/api/v1/comptes-retraite";

    private static final String ANOMALIES = "/api/v1/anomalies-di";

    static final Map<String, Supplier<String>> SOURCES = Map.of(
            "compteretraite",
            () -> String.valueOf(compte(Agents.carriere())),
            "carrieresanscompte",
            () -> String.valueOf(Agents.carriere()),
            "anomaliedi",
            () -> String.valueOf(anomalie(Agents.carriere())));

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
}
