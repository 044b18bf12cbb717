package fr.cdg62.essai;

import jakarta.json.JsonObject;

/** Costs of concours, recorded and claimed as the CdG's finances do. */
final class Concours {
    static final String CHEMIN = "/api/v1/couts-concours";

    private Concours() {}

    /** A concours of which so many were admitted; gives its id. */
    static long enregistrer(String libelle, int admis, String coutTotal) {
        return Offre.creer(
                        "cdg.finances",
                        CHEMIN,
                        ("{\"libelle\":\"%s\",\"deliberation\":\"2026-14\",\"delibereeLe\":\"2026-03-20\","
                                        + "\"coutTotal\":%s,\"admis\":%d}")
                                .formatted(libelle, coutTotal, admis))
                .getJsonNumber("id")
                .longValue();
    }

    /** Claims the cost of one laureate. */
    static JsonObject rembourser(long concours, String siren, String laureat) {
        return Offre.creer("cdg.finances", CHEMIN + "/" + concours + "/remboursements", nomination(siren, laureat));
    }

    static String nomination(String siren, String laureat) {
        return "{\"siren\":\"%s\",\"laureat\":\"%s\",\"nommeLe\":\"%s\"}".formatted(siren, laureat, Offre.jour());
    }
}
