package fr.cdg62.essai;

import jakarta.json.JsonObject;

/** Fictitious agents and careers for tests, made for Ablain-Saint-Nazaire unless said otherwise. */
final class Agents {

    private static final int ORDRES = 999;
    private static final int MOIS = 12;
    private static final int ANNEES = 40;

    private static final Suite SUITE = new Suite(ORDRES * MOIS * ANNEES);

    private Agents() {}

    /** A NIR of a commune that does not exist, its key right, not given before. */
    static String nir() {
        int rang = SUITE.suivant();
        int mois = rang / ORDRES;
        String numero = "2%02d%02d62998%03d".formatted(60 + mois / MOIS, 1 + mois % MOIS, 1 + rang % ORDRES);
        return numero + "%02d".formatted(97 - Long.parseLong(numero) % 97);
    }

    static String corpsAgent(String siren) {
        return "{\"nir\":\"%s\",\"siren\":\"%s\",\"identite\":{\"nom\":\"ESSAI\",\"prenom\":\"Dominique\",\"dateNaissance\":\"1980-05-17\"}}"
                .formatted(nir(), siren);
    }

    /** A new agent. */
    static long agent(String compte, String siren) {
        return Offre.creer(compte, "/api/v1/agents", corpsAgent(siren))
                .getJsonNumber("id")
                .longValue();
    }

    static String corpsCarriere(long agent, String siren, String statut) {
        return """
                {"agent":%d,"cadreEmplois":"ADJ_ADM","siren":"%s","acte":{"type":"NOMINATION","numero":"E-1",\
                "dateSignature":"2019-12-15","dateEffet":"2020-01-01","changements":[\
                {"nature":"STATUT","du":"2020-01-01","code":"%s"},\
                {"nature":"SITUATION","du":"2020-01-01","code":"ADJ_ADM","echelon":3,"jours":0}]}}""".formatted(agent, siren, statut);
    }

    /** A new career, begun on 1 January 2020. */
    static long carriere(String compte, String siren, String statut) {
        JsonObject acte = Offre.creer(compte, "/api/v1/carrieres", corpsCarriere(agent(compte, siren), siren, statut));
        return acte.getJsonNumber("carriere").longValue();
    }

    /** A new career of a titulaire of Ablain. */
    static long carriere() {
        return carriere("secretaire", Objets.ABLAIN, "TITULAIRE");
    }

    static String dispo(String numero, String du, String au) {
        return """
                {"type":"DISPONIBILITE","numero":"%s","dateSignature":"2020-06-01","dateEffet":"%s","changements":[\
                {"nature":"POSITION","du":"%s","au":"%s","code":"DISPONIBILITE","motif":"SUIVRE_CONJOINT"}]}""".formatted(numero, du, du, au);
    }

    /** An act in force on a new career. */
    static String acte() {
        String actes = "/api/v1/carrieres/%d/actes".formatted(carriere());
        return Offre.creer("secretaire", actes, dispo("E-2", "2021-01-01", "2021-12-31"))
                .getJsonNumber("id")
                .toString();
    }
}
