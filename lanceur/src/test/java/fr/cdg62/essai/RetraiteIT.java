package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The pension estimated from the careers of the demonstration, for each of those who may ask. */
@DisplayName("Estimation de pension CNRACL")
class RetraiteIT {
    private static final String CARRIERES = "/api/v1/carrieres";
    private static final String SIMULATIONS = "/api/v1/simulations-retraite";

    private static String carriere(String compte, String nom) {
        JsonObject trouvee = Offre.lire(compte, "/api/v1/agents-retraite?texte=" + nom)
                .getJsonArray("elements")
                .getJsonObject(0);
        return CARRIERES + "/" + trouvee.getJsonNumber("carriere");
    }

    private static JsonObject estimer(String compte, String carriere, String corps) {
        Rest.Reponse reponse = Rest.compte(compte).post(carriere + "/pension", corps);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json();
    }

    /**
     * Born on 10 March 1964 (62 years 9 months, 170 quarters), at work since 1 September 1986, last échelon of
     * ADJ_ADM_P1 (IM 478): 40 years 4 months make 161 quarters; nine elsewhere complete the duration. 478 × 59,0734 / 12
     * × 75 % × 161 / 170 = 1 671,386…, three children: + 10 % = 1 838,52 €.
     */
    @Test
    void uneCarriereCompleteDonneLeMontantCalculeALaMain() {
        JsonObject estimation = estimer(
                "secretaire",
                carriere("secretaire", "FICTIF-R951"),
                "{\"departs\":[\"2027-01-01\"],\"trimestresAutresRegimes\":9,\"enfants\":3}");
        assertThat(estimation.getString("ouverture")).isEqualTo("2026-12-10");
        assertThat(estimation.getString("sansDecote")).isEqualTo("2031-03-10");
        JsonObject pension = estimation.getJsonArray("pensions").getJsonObject(0);
        assertThat(pension.getInt("trimestresServices")).isEqualTo(161);
        assertThat(pension.getInt("trimestresAssurance")).isEqualTo(170);
        assertThat(pension.getInt("trimestresRequis")).isEqualTo(170);
        assertThat(pension.getInt("indice")).isEqualTo(478);
        assertThat(pension.getJsonNumber("decotePct").bigDecimalValue()).isZero();
        assertThat(pension.getJsonNumber("montant").bigDecimalValue()).isEqualByComparingTo("1838.52");
        assertThat(estimation.getJsonArray("aVerifier").toString()).contains("Âge d'annulation de la décote");
    }

    /** Without the nine quarters: 780 days miss, nine quarters rounded up, against 17 to the age: 11,25 %. */
    @Test
    void sansLesAutresRegimesLaDecoteSApplique() {
        JsonObject pension = estimer(
                        "secretaire", carriere("secretaire", "FICTIF-R951"), "{\"departs\":[\"2027-01-01\"]}")
                .getJsonArray("pensions")
                .getJsonObject(0);
        assertThat(pension.getJsonNumber("decotePct").bigDecimalValue()).isEqualByComparingTo("11.25");
    }

    /** From the first of the month after the age to that of the age without décote, a year apart. */
    @Test
    void sansDateLesDepartsSontProposes() {
        JsonObject estimation = estimer("cdg.carriere", carriere("secretaire", "FICTIF-R951"), "{}");
        assertThat(departs(estimation))
                .containsExactly("2027-01-01", "2028-01-01", "2029-01-01", "2030-01-01", "2031-01-01", "2031-04-01");
        List<Double> montants = estimation.getJsonArray("pensions").getValuesAs(JsonObject.class).stream()
                .map(p -> p.getJsonNumber("montant").doubleValue())
                .toList();
        assertThat(montants).isSorted();
    }

    /** Colette works 28 hours: everything for the insurance, four fifths for the rate. */
    @Test
    void leTempsNonCompletEstAuProrataPourLeTaux() {
        JsonObject services = Offre.lire("secretaire", carriere("secretaire", "FICTIF-R953") + "/services-cnracl");
        JsonObject periode = services.getJsonArray("periodes").getJsonObject(0);
        assertThat(periode.getBoolean("compte")).isTrue();
        assertThat(periode.getJsonNumber("fraction").bigDecimalValue()).isEqualByComparingTo("0.8");
    }

    @Test
    void laDisponibiliteNeComptePasEtLeTempsPartielAuProrata() {
        JsonObject services = Offre.lire("secretaire", carriere("secretaire", "FICTIF-R952") + "/services-cnracl");
        assertThat(services.getJsonArray("periodes").getValuesAs(JsonObject.class))
                .anySatisfy(periode -> {
                    assertThat(periode.getString("du")).isEqualTo("1995-09-01");
                    assertThat(periode.getString("au")).isEqualTo("1997-08-31");
                    assertThat(periode.getBoolean("compte")).isFalse();
                })
                .anySatisfy(periode -> {
                    assertThat(periode.getString("du")).isEqualTo("2000-01-01");
                    assertThat(periode.getJsonNumber("fraction").bigDecimalValue())
                            .isEqualByComparingTo("0.8");
                });
    }

    @Test
    void leSocleCommunOuvreLEtatDesServicesEtPasLEstimation() {
        String carriere = carriere("arras", "FICTIF-R954");
        for (String compte : List.of("arras", "cdg.carriere", "cdg.signataire")) {
            Refus.exiger(Rest.compte(compte).post(carriere + "/pension", "{}"), 403, "REJ-ADH-01", "mission");
            Refus.exiger(Rest.compte(compte).post(carriere + "/pension/pdf", "{}"), 403, "REJ-ADH-01", "mission");
            assertThat(Rest.compte(compte).get(carriere + "/services-cnracl").statut())
                    .isEqualTo(200);
        }
    }

    @Test
    void lAgentEstimeLaSienneEtAucuneAutre() {
        JsonObject sienne = Offre.lire("agent", "/api/v1/agents/moi")
                .getJsonArray("carrieres")
                .getJsonObject(0);
        String carriere = CARRIERES + "/" + sienne.getJsonNumber("id");
        assertThat(departs(estimer("agent", carriere, "{}"))).isNotEmpty();
        assertThat(Rest.compte("agent").get(carriere + "/services-cnracl").statut())
                .isEqualTo(200);
        String autre = carriere("secretaire", "FICTIF-R951");
        Refus.exiger(Rest.compte("agent").post(autre + "/pension", "{}"), 404, "IDE-404");
        Refus.exiger(Rest.compte("agent").post(autre + "/pension/pdf", "{}"), 404, "IDE-404");
        Refus.exiger(Rest.compte("agent").get(autre + "/services-cnracl"), 404, "IDE-404");
        Refus.exiger(Rest.compte("maire").post(autre + "/pension", "{}"), 404, "IDE-404");
    }

    @Test
    void leDocumentEstUnPdf() {
        Rest.Reponse pdf = Rest.compte("secretaire")
                .post(carriere("secretaire", "FICTIF-R952") + "/pension/pdf", "{\"enfants\":2}");
        assertThat(pdf.statut()).as(pdf.texte()).isEqualTo(200);
        assertThat(pdf.type()).startsWith("application/pdf");
        assertThat(pdf.texte()).startsWith("%PDF");
    }

    /** Computed by the employer, commented and handed over by the CdG; the agent reads it from then on only. */
    @Test
    void uneSimulationConserveeVaJusquALAgentEtNeChangePlus() {
        String sienne = Offre.lire("agent", "/api/v1/agents/moi")
                .getJsonArray("carrieres")
                .getJsonObject(0)
                .getJsonNumber("id")
                .toString();
        String simulation = SIMULATIONS + "/"
                + Offre.creer(
                                "secretaire",
                                SIMULATIONS,
                                "{\"carriere\":%s,\"demande\":{\"departs\":[\"2056-01-01\"]}}".formatted(sienne))
                        .getJsonNumber("id");
        Refus.exiger(Rest.compte("secretaire").get(simulation + "/pdf"), 409, "MET-001");
        Refus.exiger(demander("cdg.carriere", simulation, "{\"evenement\":\"REMETTRE\"}"), 409, "MET-001");
        JsonObject calculee = survenir("secretaire", simulation, "{\"evenement\":\"CALCULER\"}");
        assertThat(calculee.getString("etat")).isEqualTo("CALCULEE");
        JsonObject estimation = calculee.getJsonObject("estimation");
        assertThat(departs(estimation)).containsExactly("2056-01-01");
        Refus.exiger(
                demander("secretaire", simulation, "{\"evenement\":\"ANNOTER\",\"note\":\"Essai\"}"), 403, "SEC-002");
        Refus.exiger(demander("cdg.carriere", simulation, "{\"evenement\":\"ANNOTER\"}"), 422, "FMT-010", "note");
        survenir("cdg.carriere", simulation, "{\"evenement\":\"ANNOTER\",\"note\":\"À revoir à 60 ans.\"}");
        Refus.exiger(Rest.compte("agent").get(simulation), 404, "IDE-404");
        Refus.exiger(Rest.compte("agent").get(simulation + "/pdf"), 404, "IDE-404");
        assertThat(remises("agent")).doesNotContain(simulation);
        survenir("cdg.carriere", simulation, "{\"evenement\":\"REMETTRE\"}");

        JsonObject lue = Offre.lire("agent", simulation);
        assertThat(lue.getString("note")).isEqualTo("À revoir à 60 ans.");
        assertThat(lue.getJsonObject("estimation")).isEqualTo(estimation);
        assertThat(remises("agent")).contains(simulation);
        assertThat(Rest.compte("agent").get(simulation + "/pdf").texte()).startsWith("%PDF");
        Refus.exiger(demander("cdg.carriere", simulation, "{\"evenement\":\"CALCULER\"}"), 409, "MET-001");
        Refus.exiger(Rest.compte("arras").get(simulation), 404, "IDE-404");
        Refus.exiger(
                Rest.compte("cdg.carriere")
                        .avec("If-Match", "\"999\"")
                        .post(simulation + "/evenements", "{\"evenement\":\"CALCULER\"}"),
                412,
                "IDE-002");
        Refus.exiger(
                Rest.compte("cdg.carriere").post(simulation + "/evenements", "{\"evenement\":\"CALCULER\"}"),
                428,
                "IDE-003",
                "If-Match");
    }

    @Test
    void leSocleCommunNeConserveAucuneSimulation() {
        String carriere = carriere("arras", "FICTIF-R954").replace(CARRIERES + "/", "");
        Refus.exiger(
                Rest.compte("arras").post(SIMULATIONS, "{\"carriere\":%s,\"demande\":{}}".formatted(carriere)),
                403,
                "REJ-ADH-01",
                "mission");
    }

    private static List<String> remises(String compte) {
        return Offre.lire(compte, SIMULATIONS + "?taille=200").getJsonArray("elements").stream()
                .map(ligne -> SIMULATIONS + "/" + ligne.asJsonObject().getJsonNumber("id"))
                .toList();
    }

    private static JsonObject survenir(String compte, String objet, String corps) {
        Rest.Reponse reponse = demander(compte, objet, corps);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json();
    }

    private static Rest.Reponse demander(String compte, String objet, String corps) {
        String etag = Rest.compte(compte).get(objet).enTete("ETag");
        return Rest.compte(compte).avec("If-Match", etag).post(objet + "/evenements", corps);
    }

    /** As many queries for twelve departures as for one. */
    @Test
    void leNombreDeRequetesNeDependPasDesDeparts() {
        String carriere = carriere("secretaire", "FICTIF-R952");
        String douze = IntStream.range(0, 12)
                .mapToObj(i -> "\"" + LocalDate.of(2030, 1, 1).plusMonths(6L * i) + "\"")
                .collect(Collectors.joining(","));
        Rest client = Rest.compte("secretaire");
        long une = Requetes.pendant(() -> client.post(carriere + "/pension", "{\"departs\":[\"2030-01-01\"]}"));
        assertThat(Requetes.pendant(() -> client.post(carriere + "/pension", "{\"departs\":[" + douze + "]}")))
                .isEqualTo(une);
    }

    private static List<String> departs(JsonObject estimation) {
        return estimation.getJsonArray("pensions").stream()
                .map(JsonValue::asJsonObject)
                .map(pension -> pension.getString("depart"))
                .toList();
    }
}
