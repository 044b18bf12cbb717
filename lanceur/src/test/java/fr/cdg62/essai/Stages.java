package fr.cdg62.essai;

/** Stages and studies of reprise for tests, each on a new career of Ablain-Saint-Nazaire. */
final class Stages {

    private Stages() {}

    static String corpsStage() {
        return corpsStage(Agents.carriere("secretaire", Objets.ABLAIN, "STAGIAIRE"), "SANS_CONCOURS", "");
    }

    /** A stage of a year since 1 September 2026; {@code suite} adds fields. */
    static String corpsStage(long carriere, String voie, String suite) {
        return "{\"carriere\":%d,\"grade\":\"ADJ_ADM\",\"voie\":\"%s\",\"debut\":\"2026-09-01\",\"vacance\":\"V062\",\"vacanceLe\":\"2026-06-15\"%s}"
                .formatted(carriere, voie, suite);
    }

    static String corpsReprise() {
        return corpsReprise(Agents.carriere("secretaire", Objets.ABLAIN, "STAGIAIRE"), "ADJ_ADM", publics());
    }

    static String corpsReprise(long carriere, String grade, String services) {
        return "{\"carriere\":%d,\"grade\":\"%s\",\"nomination\":\"2026-09-01\",\"services\":[%s]}"
                .formatted(carriere, grade, services);
    }

    /** Five years and four months of full-time contracts. */
    static String publics() {
        return "{\"nature\":\"PUBLIC\",\"niveau\":\"B\",\"du\":\"2021-05-01\",\"au\":\"2026-08-31\",\"minutesHebdo\":2100,"
                + "\"employeur\":\"Commune\",\"preuve\":\"Contrat\"}";
    }
}
