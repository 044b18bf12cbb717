package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What happens to a convention once in force: amendment, early end; and to what is done under it. */
class VieConventionIT {

    private static final String LIGNES = "[{\"mode\":\"ABONNEMENT\",\"libelle\":\"Forfait convenu\",\"montant\":600}]";
    private static final String DELIBERATION = "\"deliberation\":{\"reference\":\"2026-140\",\"date\":\"%s\"}";

    private final LocalDate effet = Offre.janvier();

    /** 36 months from 1 January, brought to 48 by the amendment; nothing else happens while it is being concluded. */
    @Test
    void unAvenantProlongeLaConvention() {
        String convention = active("PSC");
        JsonObject ouvert = Offre.survenir(
                "cdg.finances",
                convention,
                "{\"evenement\":\"OUVRIR_AVENANT\",\"avenant\":{\"numero\":0,\"objet\":\"Une année de plus\","
                        + "\"dateEffet\":\"%s\",\"dureeMois\":48}}".formatted(effet.plusMonths(6)));
        assertThat(ouvert.getString("etat")).isEqualTo("AVENANT");
        assertThat(ouvert.getString("fin"))
                .isEqualTo(effet.plusMonths(36).minusDays(1).toString());
        Refus.exiger(Offre.demander("cdg.finances", convention, Offre.evenement("ACTIVER")), 409, "MET-001");

        JsonObject conclu = Offre.survenir(
                "cdg.finances",
                convention,
                "{\"evenement\":\"CONCLURE_AVENANT\"," + DELIBERATION.formatted(Offre.jour()) + "}");
        assertThat(conclu.getString("etat")).isEqualTo("ACTIVE");
        assertThat(conclu.getInt("dureeMois")).isEqualTo(48);
        assertThat(conclu.getString("fin"))
                .isEqualTo(effet.plusMonths(48).minusDays(1).toString());
        JsonObject avenant = conclu.getJsonArray("avenants").getJsonObject(0);
        assertThat(avenant.getInt("numero")).isEqualTo(1);
        assertThat(avenant.getJsonObject("deliberation").getString("reference")).isEqualTo("2026-140");
        assertThat(actions(convention)).startsWith("AVENANT_CONCLU", "AVENANT_OUVERT", "ACTIVEE");
    }

    /** 10 adherents at 2 €, 14 from July: the year is revised, 4 × 2 € more; 14 × 2 € the year after. */
    @Test
    void uneHausseDEffectifParAvenantSeFacture() {
        long id = Offre.conventionActive(
                Offre.Client.ABLAIN,
                "PSC",
                effet,
                "[{\"mode\":\"ABONNEMENT\",\"prestation\":\"PREVOYANCE\",\"libelle\":\"Prévoyance\",\"quantite\":10}]");
        String convention = Offre.convention(id);
        LocalDate juillet = effet.plusMonths(6);
        Offre.facturer("PSC", effet, juillet.minusDays(1));
        assertThat(totaux()).containsExactly(20);
        String avenant = "{\"evenement\":\"OUVRIR_AVENANT\",\"avenant\":{\"numero\":0,\"objet\":\"Adhérents\","
                + "\"dateEffet\":\"%s\",\"ligne\":%d,\"quantite\":%d}}";
        Refus.exiger(
                Offre.demander("cdg.finances", convention, avenant.formatted(juillet, 1, 8)),
                422,
                "FMT-010",
                "dateEffet");
        Refus.exiger(
                Offre.demander("cdg.finances", convention, avenant.formatted(juillet, 2, 14)), 422, "FMT-010", "ligne");
        Offre.survenir("cdg.finances", convention, avenant.formatted(juillet, 1, 14));
        Offre.survenir(
                "cdg.finances",
                convention,
                "{\"evenement\":\"CONCLURE_AVENANT\"," + DELIBERATION.formatted(Offre.jour()) + "}");
        Offre.facturer("PSC", juillet, Offre.decembre());
        assertThat(totaux()).containsExactlyInAnyOrder(20, 8);
        Offre.facturer("PSC", effet.plusYears(1), Offre.decembre().plusYears(1));
        assertThat(totaux()).containsExactlyInAnyOrder(20, 8, 28);
    }

    private static Iterable<Integer> totaux() {
        return Offre.lire("maire", "/api/v1/factures?taille=200&siren=216200014&mission=PSC")
                .getJsonArray("elements")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(facture -> facture.getJsonNumber("total").intValue())
                .toList();
    }

    /** What was never concluded changes nothing and holds nobody back. */
    @Test
    void uneConventionSeResilieMalgreUnAvenantOuvert() {
        String convention = active("MED_PREV");
        Offre.survenir(
                "cdg.finances",
                convention,
                "{\"evenement\":\"OUVRIR_AVENANT\",\"avenant\":{\"numero\":0,\"objet\":\"Sans suite\","
                        + "\"dateEffet\":\"%s\",\"dureeMois\":48}}".formatted(effet.plusMonths(6)));
        JsonObject resiliee = Offre.survenir("arras", convention, resilier(effet.plusMonths(7)));
        assertThat(resiliee.getString("etat")).isEqualTo("RESILIEE");
        assertThat(resiliee.getInt("dureeMois")).isEqualTo(36);
        assertThat(resiliee.getString("fin")).isEqualTo(effet.plusMonths(7).toString());
        assertThat(resiliee.getJsonArray("avenants").getJsonObject(0).isNull("deliberation"))
                .isTrue();
    }

    @Test
    void unAvenantFautifEstRefuse() {
        String convention = active("ASSUR_STAT");
        String avenant = "{\"evenement\":\"OUVRIR_AVENANT\",\"avenant\":{\"numero\":0,\"objet\":\"%s\","
                + "\"dateEffet\":\"%s\",\"dureeMois\":%s}}";
        for (String[] faute : new String[][] {
            {"", effet.plusMonths(6).toString(), "48", "objet"},
            {"Essai", effet.minusDays(1).toString(), "48", "dateEffet"},
            {"Essai", effet.plusMonths(6).toString(), "121", "dureeMois"},
            {"Essai", effet.plusMonths(6).toString(), "6", "dureeMois"},
        }) {
            String corps = avenant.formatted(faute[0], faute[1], faute[2]);
            Refus.exiger(Offre.demander("cdg.finances", convention, corps), 422, "FMT-010", faute[3]);
        }
        assertThat(Offre.lire("arras", convention).getString("etat")).isEqualTo("ACTIVE");
        String demain = DELIBERATION.formatted(Offre.jour().plusDays(1));
        Offre.survenir("cdg.finances", convention, avenant.formatted("Essai", effet.plusMonths(6), "48"));
        Refus.exiger(
                Offre.demander("cdg.finances", convention, "{\"evenement\":\"CONCLURE_AVENANT\"," + demain + "}"),
                422,
                "FMT-010",
                "deliberation.date");
    }

    /** It covers its last day and no other; its place is free for another one. */
    @Test
    void uneConventionResilieeNeCouvrePlusRienApresSonDernierJour() {
        String convention = active("REMPL");
        LocalDate dernier = effet.plusDays(9);
        assertThat(Offre.demander("arras", convention, Offre.evenement("ACTIVER"))
                        .statut())
                .isEqualTo(403);
        JsonObject resiliee = Offre.survenir("arras", convention, resilier(dernier));
        assertThat(resiliee.getString("etat")).isEqualTo("RESILIEE");
        assertThat(resiliee.getString("fin")).isEqualTo(dernier.toString());
        assertThat(resiliee.getString("motifResiliation")).isEqualTo("Fin du besoin");
        assertThat(resiliee.getJsonArray("possibles")).isEmpty();
        Refus.exiger(Offre.demander("arras", convention, resilier(dernier)), 409, "MET-001");
        String apres = "{\"convention\":%s,\"prestation\":\"X\",\"date\":\"%s\",\"quantite\":1}"
                .formatted(id(convention), dernier.plusDays(1));
        Refus.exiger(Rest.compte("cdg.finances").post("/api/v1/prestations", apres), 422, "MET-141", "date");
        assertThat(Offre.conventionActive("REMPL", "null", dernier.plusDays(1), LIGNES))
                .isNotEqualTo(Long.parseLong(id(convention)));
    }

    /** What is cancelled is not billed; what is billed is not cancelled. */
    @Test
    void unePrestationAnnuleeNeSeFacturePas() {
        long convention = Offre.conventionActive("PREV", "null", effet, "[]");
        String gardee = prestation(convention);
        String annulee = prestation(convention);
        String annuler = "{\"evenement\":\"ANNULER\",\"motif\":\"Saisie en double\"}";
        Refus.exiger(Offre.demander("arras", annulee, annuler), 403, "SEC-002");
        JsonObject vue = Offre.survenir("cdg.finances", annulee, annuler);
        assertThat(vue.getString("etat")).isEqualTo("ANNULEE");
        Refus.exiger(Offre.demander("cdg.finances", annulee, annuler), 409, "MET-001");

        JsonObject fin = Offre.facturer("PREV", effet, Offre.decembre());
        assertThat(fin.getInt("factures")).isEqualTo(1);
        JsonObject facture = Offre.factures("PREV").getJsonObject(0);
        assertThat(facture.getJsonNumber("total").bigDecimalValue())
                .isEqualByComparingTo(
                        Offre.lire("arras", gardee).getJsonNumber("montant").bigDecimalValue());
        assertThat(Offre.lire("arras", gardee).getString("etat")).isEqualTo("FACTUREE");
        Refus.exiger(Offre.demander("cdg.finances", gardee, annuler), 409, "MET-001");
    }

    private static String prestation(long convention) {
        return "/api/v1/prestations/"
                + Offre.creer(
                                "cdg.finances",
                                "/api/v1/prestations",
                                "{\"convention\":%d,\"prestation\":\"CONSEIL\",\"date\":\"%s\",\"quantite\":1}"
                                        .formatted(convention, Offre.janvier()))
                        .getJsonNumber("id");
    }

    private String active(String mission) {
        return Offre.convention(Offre.conventionActive(mission, "null", effet, LIGNES));
    }

    private static String id(String convention) {
        return convention.substring(convention.lastIndexOf('/') + 1);
    }

    private static String resilier(LocalDate dernier) {
        return "{\"evenement\":\"RESILIER\",\"dernierJour\":\"%s\",\"motif\":\"Fin du besoin\"}".formatted(dernier);
    }

    private static Iterable<String> actions(String convention) {
        return Offre.lire("arras", convention + "/historique")
                .getJsonArray("elements")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(acte -> acte.getString("action"))
                .toList();
    }
}
