package fr.cdg62.essai;

import static fr.cdg62.essai.DossiersFictifs.DOSSIERS;
import static fr.cdg62.essai.DossiersFictifs.demander;
import static fr.cdg62.essai.DossiersFictifs.survenir;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The shares of the survivors in a dossier de réversion, from outside. */
@DisplayName("Partage d'un dossier de réversion")
class ReversionDossierIT {
    private static final String SURVIVANTS =
            "{\"conjoints\":[{\"moisMariage\":120},{\"divorce\":true,\"moisMariage\":%d}],\"orphelins\":1}";

    private static String dossier(long carriere) {
        return DOSSIERS + "/"
                + Offre.creer(
                                "secretaire",
                                DOSSIERS,
                                DossiersFictifs.corps(carriere, "REVERSION")
                                        .replace("2027-05-31", "2026-10-31")
                                        .replace("2027-06-01", "2026-11-01"))
                        .getJsonNumber("id");
    }

    private static String modifier(String reversion) {
        return "{\"evenement\":\"MODIFIER\",\"note\":\"Livret de famille.\",\"reversion\":%s}".formatted(reversion);
    }

    private static String reversion(int moisDivorce) {
        return "{\"enfants\":3,\"survivants\":%s}".formatted(SURVIVANTS.formatted(moisDivorce));
    }

    private static BigDecimal nombre(JsonObject objet, String champ) {
        return objet.getJsonNumber(champ).bigDecimalValue();
    }

    private static void vaut(JsonObject pension, int rang, String beneficiaire, String taux, String part) {
        JsonObject lue = pension.getJsonArray("reversion").getJsonObject(rang);
        assertThat(lue.getString("beneficiaire")).isEqualTo(beneficiaire);
        assertThat(nombre(lue, "tauxPct")).isEqualByComparingTo(taux);
        assertThat(nombre(lue, "montant"))
                .isEqualByComparingTo(nombre(pension, "montant")
                        .multiply(new BigDecimal(part))
                        .setScale(2, RoundingMode.HALF_UP));
    }

    /**
     * Half of the pension shared between 120 and 60 months of marriage: a third and a sixth of it; a tenth to the orphan. The
     * same as the estimation of a death on that day.
     */
    @Test
    void leDossierMontreLaPartDeChacun() {
        long carriere = DossiersFictifs.retraitable("FICTIF-PARTAGE");
        String objet = dossier(carriere);
        Refus.exiger(Rest.compte("secretaire").get(objet + "/reversion"), 409, "MET-386", "reversion");
        JsonObject modifie = survenir("secretaire", objet, modifier(reversion(60)));
        assertThat(modifie.getJsonObject("reversion").getInt("enfants")).isEqualTo(3);
        JsonObject estimation = Offre.lire("cdg.carriere", objet + "/reversion");
        JsonObject pension = estimation.getJsonArray("pensions").getJsonObject(0);
        vaut(pension, 0, "Conjoint survivant", "33.3333", "0.333333333333");
        vaut(pension, 1, "Conjoint divorcé", "16.6667", "0.166666666667");
        vaut(pension, 2, "Orphelin n° 1", "10", "0.1");
        assertThat(estimation.getJsonArray("aVerifier").toString()).contains("Pension de réversion des conjoints");

        Rest.Reponse deces = Rest.compte("secretaire")
                .post(
                        "/api/v1/carrieres/" + carriere + "/pension",
                        "{\"departs\":[\"2026-11-01\"],\"motif\":\"DECES\",\"enfants\":3,\"complements\":{\"survivants\":%s}}"
                                .formatted(SURVIVANTS.formatted(60)));
        assertThat(deces.json().getJsonArray("pensions").getJsonObject(0)).isEqualTo(pension);
    }

    /**
     * Born in 1963 (170 quarters), titulaire from January 1990 to October 2026: 36 years 10 months, 147 quarters. With 12 and
     * 4 quarters of bonifications: 163/170 of 75 % of 387 × 59,0734 / 12 = 1 905,1172, that is 1 370,0034. Insurance: 13 260
     * days and 28 quarters, 480 beyond 15 300, less the 4 quarters of other bonifications: 120, one whole quarter after the
     * age of February 2026, surcote 1,25 %: 1 387,1284.
     */
    @Test
    void lesTrimestresQueLaCarriereNeDitPasComptent() {
        String objet = dossier(DossiersFictifs.retraitable("FICTIF-BONIFS"));
        String hypotheses =
                "{\"trimestresAutresRegimes\":12,\"trimestresEnfants\":12,\"trimestresBonifications\":4,\"survivants\":%s}"
                        .formatted(SURVIVANTS.formatted(60));
        JsonObject lues = survenir("secretaire", objet, modifier(hypotheses)).getJsonObject("reversion");
        assertThat(lues.getInt("trimestresAutresRegimes")).isEqualTo(12);
        assertThat(lues.getInt("trimestresEnfants")).isEqualTo(12);
        assertThat(lues.getInt("trimestresBonifications")).isEqualTo(4);
        JsonObject pension = Offre.lire("cdg.carriere", objet + "/reversion")
                .getJsonArray("pensions")
                .getJsonObject(0);
        assertThat(nombre(pension, "montant")).isEqualByComparingTo("1387.13");
        assertThat(pension.getJsonArray("reversion").getValuesAs(part -> nombre(part.asJsonObject(), "montant")))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("462.38"), new BigDecimal("231.19"), new BigDecimal("138.71"));
        Refus.exiger(
                demander("secretaire", objet, modifier(hypotheses.replace("Regimes\":12", "Regimes\":241"))),
                422,
                "FMT-010",
                "trimestresAutresRegimes");
        Refus.exiger(
                demander("secretaire", objet, modifier(hypotheses.replace("ations\":4", "ations\":41"))),
                422,
                "FMT-010",
                "trimestresBonifications");
    }

    /**
     * Fifteen months of services: at work on the day of the death the right is open whatever they are; in disponibilité
     * since October it is not, the dossier says so (E303) without refusing, and shares nothing.
     */
    @Test
    void sousDeuxAnsDeServicesLeDecesEnServiceSeulOuvreLaReversion() {
        LocalDate depuis = LocalDate.parse("2025-08-01");
        String enService = dossier(DossiersFictifs.retraitable("FICTIF-ENSERVICE", depuis));
        assertThat(DossiersFictifs.codes("secretaire", enService)).doesNotContain("ANOMALIE E303");
        survenir("secretaire", enService, modifier(reversion(60)));
        assertThat(pension(enService).getJsonArray("reversion")).hasSize(3);

        long carriere = DossiersFictifs.retraitable("FICTIF-ENDISPO", depuis);
        CarrieresFictives.enDisponibilite(carriere, LocalDate.parse("2026-10-01"), LocalDate.parse("2027-09-30"));
        String enDisponibilite = dossier(carriere);
        assertThat(DossiersFictifs.codes("secretaire", enDisponibilite)).contains("ANOMALIE E303");
        survenir("secretaire", enDisponibilite, modifier(reversion(60)));
        JsonObject sans = pension(enDisponibilite);
        assertThat(sans.getString("issue")).isEqualTo("RETABLISSEMENT");
        assertThat(sans.getJsonArray("reversion")).isEmpty();
        assertThat(sans.getJsonObject("trace").toString()).contains("ses survivants non plus");
    }

    private static JsonObject pension(String objet) {
        return Offre.lire("cdg.carriere", objet + "/reversion")
                .getJsonArray("pensions")
                .getJsonObject(0);
    }

    /**
     * Born in 1963 (170 quarters), titulaire for twenty years: 80/170 of 75 % of 1 905,1172 is 672,3943, the minimum garanti
     * 70 % of 1 354,16, that is 947,912. With 600 € elsewhere, 153,052 above the ceiling of 1 394,86 come off: 794,86. NBI:
     * 20 × 59,0734 / 12 × 75 % × 40 / 170 = 17,3745, in all 812,23, half of it to the spouse. When the other pensions are
     * not claimed the minimum is closed: 672,3943 + 17,3745.
     */
    @Test
    void laNbiEtLesAutresPensionsDeLAgentComptent() {
        String objet = dossier(DossiersFictifs.retraitable("FICTIF-NBI", LocalDate.parse("2006-11-01")));
        String hypotheses = "{\"pensions\":{\"pensionsDemandees\":true,\"autresPensions\":600},"
                + "\"nbi\":{\"pointsNbi\":20,\"trimestresNbi\":40},\"survivants\":{\"conjoints\":[{\"moisMariage\":120}],"
                + "\"orphelins\":0}}";
        JsonObject lues = survenir("secretaire", objet, modifier(hypotheses)).getJsonObject("reversion");
        assertThat(nombre(lues.getJsonObject("nbi"), "pointsNbi")).isEqualByComparingTo("20");
        assertThat(nombre(lues.getJsonObject("pensions"), "autresPensions")).isEqualByComparingTo("600");
        JsonObject pension = pension(objet);
        assertThat(pension.getBoolean("minimumGaranti")).isTrue();
        assertThat(nombre(pension, "montant")).isEqualByComparingTo("812.23");
        assertThat(nombre(pension.getJsonArray("reversion").getJsonObject(0), "montant"))
                .isEqualByComparingTo("406.12");

        survenir("secretaire", objet, modifier(hypotheses.replace("true", "false")));
        JsonObject fermee = pension(objet);
        assertThat(fermee.getBoolean("minimumGaranti")).isFalse();
        assertThat(nombre(fermee, "montant")).isEqualByComparingTo("689.77");
        Refus.exiger(
                demander("secretaire", objet, modifier(hypotheses.replace("\"pointsNbi\":20", "\"pointsNbi\":121"))),
                422,
                "FMT-010",
                "pointsNbi");
        Refus.exiger(
                demander(
                        "secretaire",
                        objet,
                        modifier(hypotheses.replace("\"autresPensions\":600", "\"autresPensions\":-1"))),
                422,
                "FMT-010",
                "autresPensions");
    }

    @Test
    void lesSurvivantsSontCeuxDUneReversionEtSeControlent() {
        String normale = DossiersFictifs.nouveau("SANSPARTAGE");
        Refus.exiger(demander("secretaire", normale, modifier(reversion(60))), 422, "FMT-010", "reversion");
        Refus.exiger(Rest.compte("secretaire").get(normale + "/reversion"), 422, "FMT-010", "type");
        String objet = dossier(DossiersFictifs.retraitable("FICTIF-REFUSPARTAGE"));
        Refus.exiger(demander("secretaire", objet, modifier(reversion(0))), 422, "FMT-010", "conjoints[1].moisMariage");
        Refus.exiger(demander("secretaire", objet, modifier("{\"enfants\":0}")), 422, "FMT-010", "survivants");
        Refus.exiger(
                demander("secretaire", objet, modifier(reversion(60).replace("\"enfants\":3", "\"enfants\":21"))),
                422,
                "FMT-010",
                "enfants");
        Refus.exiger(demander("maire", objet, modifier(reversion(60))), 403, "SEC-002");
        Refus.exiger(Rest.compte("arras").get(objet + "/reversion"), 404, "IDE-404");
    }
}
