package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The hypotheses that only some estimations need, from outside, on Andrée of the demonstration: born on 10 March 1964, IM
 * 478 (2 353,0904 € a month), 161 quarters of services on 1 January 2027, 170 required.
 */
@DisplayName("Hypothèses particulières d'une pension")
class HypothesesPensionIT {
    private static final String SIMULATIONS = "/api/v1/simulations-retraite";
    private static final String LONGUE =
            "\"carriereLongue\":{\"debutAvant\":\"VINGT_ANS\",\"trimestresDebut\":5,\"trimestresCotises\":9}";

    /** Andrée, by her career. */
    static JsonObject andree() {
        return Offre.lire("secretaire", "/api/v1/agents-retraite?texte=FICTIF-R951")
                .getJsonArray("elements")
                .getJsonObject(0);
    }

    private static long carriere() {
        return andree().getJsonNumber("carriere").longValue();
    }

    private static JsonObject estimer(String corps) {
        Rest.Reponse reponse = Rest.compte("secretaire").post("/api/v1/carrieres/" + carriere() + "/pension", corps);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json();
    }

    private static JsonObject pension(JsonObject estimation) {
        return estimation.getJsonArray("pensions").getJsonObject(0);
    }

    private static void vaut(JsonObject objet, String champ, String valeur) {
        assertThat(objet.getJsonNumber(champ).bigDecimalValue()).as(champ).isEqualByComparingTo(valeur);
    }

    /** 20 × 59,0734 / 12 × 75 % × 40 / 170 = 17,3745 €, added to 1 838,5249 € (three children): 1 855,90 €. */
    @Test
    void laNbiDonneUnSupplementAVerifier() {
        JsonObject estimation = estimer("""
                {"departs":["2027-01-01"],"trimestresAutresRegimes":9,"enfants":3,\
                "complements":{"nbi":{"pointsNbi":20,"trimestresNbi":40}}}""");
        vaut(pension(estimation), "montant", "1855.90");
        vaut(pension(estimation), "supplementNbi", "17.38");
        assertThat(estimation.getJsonArray("aVerifier").toString()).contains("Supplément de pension pour la NBI");
    }

    /** On the eve of 62 years 9 months the age is not reached; a long career opened the right at 60 years 6 months. */
    @Test
    void uneCarriereLongueOuvreLeDroitAvantLAge() {
        String demande =
                "{\"departs\":[\"2026-12-09\"],\"trimestresAutresRegimes\":9,\"motif\":\"%s\",\"complements\":{%s}}";
        assertThat(pension(estimer(demande.formatted("AGE", LONGUE))).getString("issue"))
                .isEqualTo("AGE_NON_ATTEINT");
        JsonObject estimation = estimer(demande.formatted("CARRIERE_LONGUE", LONGUE));
        assertThat(estimation.getString("ouverture")).isEqualTo("2024-09-10");
        assertThat(pension(estimation).getString("issue")).isEqualTo("PENSION");
        vaut(pension(estimation), "decotePct", "0");
        assertThat(estimation.getJsonArray("aVerifier").toString()).contains("Carrière longue débutée avant 20 ans");
    }

    /** A marriage of ten years: half of the pension of the agent. */
    @Test
    void unDecesPartageLaPension() {
        JsonObject pension = pension(estimer("""
                {"departs":["2027-01-01"],"motif":"DECES","complements":{"survivants":{"conjoints":[\
                {"moisMariage":120}],"orphelins":1}}}"""));
        JsonObject conjoint = pension.getJsonArray("reversion").getJsonObject(0);
        assertThat(conjoint.getString("beneficiaire")).isEqualTo("Conjoint survivant");
        vaut(conjoint, "tauxPct", "50");
        vaut(pension.getJsonArray("reversion").getJsonObject(1), "tauxPct", "10");
    }

    /**
     * One year at 80 % in 2027: 17,16 % of 2 353,0904 € is 403,79 € a month, 8,88 % of it 208,95 €; without part time in the
     * career it gives nothing.
     */
    @Test
    void uneSimulationGardeSesHypothesesEtSonCout() {
        String demande = """
                {"departs":["2028-01-01"],"trimestresAutresRegimes":9,"motif":"CARRIERE_LONGUE","complements":{%s,\
                "pensions":{"pensionsDemandees":true,"autresPensions":310.5},"nbi":{"pointsNbi":20,"trimestresNbi":40},\
                "surcotisation":{"surcotisationDebut":"2027-01-01","surcotisationMois":12,"surcotisationQuotite":80}}}""".formatted(LONGUE);
        JsonObject creee = Offre.creer(
                "secretaire", SIMULATIONS, "{\"carriere\":%d,\"demande\":%s}".formatted(carriere(), demande));
        String objet = SIMULATIONS + "/" + creee.getJsonNumber("id");
        Rest.Reponse calcul = Rest.compte("secretaire")
                .avec("If-Match", Rest.compte("secretaire").get(objet).enTete("ETag"))
                .post(objet + "/evenements", "{\"evenement\":\"CALCULER\"}");
        assertThat(calcul.statut()).as(calcul.texte()).isEqualTo(200);
        JsonObject estimation = Offre.lire("secretaire", objet).getJsonObject("estimation");
        assertThat(estimation.getJsonObject("demande")).isEqualTo(creee.getJsonObject("demande"));
        assertThat(estimation).isEqualTo(estimer(demande));
        JsonObject surcotisation = pension(estimation).getJsonObject("surcotisation");
        vaut(surcotisation, "gain", "0");
        vaut(surcotisation, "cout", "4845.48");
        vaut(surcotisation, "surcout", "2338.08");
        assertThat(Rest.compte("secretaire").get(objet + "/pdf").texte()).startsWith("%PDF");
    }
}
