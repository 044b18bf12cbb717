package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Anomalies of declarations from outside: the CdG gives out, the employer corrects, the CdG lifts. */
@DisplayName("Anomalies des déclarations individuelles")
class AnomaliesDiIT {
    private static final String ANOMALIES = "/api/v1/anomalies-di";

    private static String nouvelle() {
        return ANOMALIES + "/" + ObjetsRetraite.anomalie(Agents.carriere());
    }

    private static Rest.Reponse demander(String compte, String objet, String corps) {
        String etag = Rest.compte(compte).get(objet).enTete("ETag");
        return Rest.compte(compte).avec("If-Match", etag).post(objet + "/evenements", corps);
    }

    private static JsonObject survenir(String compte, String objet, String corps) {
        Rest.Reponse reponse = demander(compte, objet, corps);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json();
    }

    private static String evenement(String nom) {
        return "{\"evenement\":\"%s\"}".formatted(nom);
    }

    private static String correction(String dsn) {
        return "{\"evenement\":\"CORRIGER\",\"note\":\"Mois déclaré\",\"dsn\":\"%s\"}".formatted(dsn);
    }

    @Test
    void lEmployeurCorrigeEtLeCdgLeve() {
        String anomalie = nouvelle();
        Refus.exiger(demander("secretaire", anomalie, evenement("AFFECTER")), 403, "SEC-002");
        JsonObject affectee = survenir("cdg.carriere", anomalie, evenement("AFFECTER"));
        assertThat(affectee.getString("limite"))
                .isEqualTo(Offre.jour().plusMonths(1).toString());
        Refus.exiger(demander("cdg.carriere", anomalie, correction("2026-10-01")), 403, "SEC-002");
        Refus.exiger(demander("secretaire", anomalie, evenement("CORRIGER")), 422, "FMT-010", "dsn");
        Refus.exiger(demander("secretaire", anomalie, correction("2026-08-31")), 422, "FMT-010", "dsn");
        JsonObject corrigee = survenir("secretaire", anomalie, correction("2026-10-15"));
        assertThat(corrigee.getString("dsn")).isEqualTo("2026-10-01");
        Refus.exiger(demander("secretaire", anomalie, evenement("LEVER")), 403, "SEC-002");
        assertThat(survenir("cdg.carriere", anomalie, evenement("LEVER")).getString("etat"))
                .isEqualTo("LEVEE");
        Refus.exiger(demander("cdg.carriere", anomalie, evenement("AFFECTER")), 409, "MET-001");
    }

    @Test
    void uneCorrectionManqueeSeRelance() {
        String anomalie = nouvelle();
        survenir("cdg.carriere", anomalie, evenement("AFFECTER"));
        survenir("secretaire", anomalie, correction("2026-10-01"));
        Refus.exiger(demander("cdg.carriere", anomalie, evenement("RELANCER")), 422, "FMT-010", "note");
        JsonObject relancee =
                survenir("cdg.carriere", anomalie, "{\"evenement\":\"RELANCER\",\"note\":\"Toujours absent.\"}");
        assertThat(relancee.getString("etat")).isEqualTo("RELANCE");
        assertThat(relancee.getInt("relances")).isOne();
        assertThat(survenir("secretaire", anomalie, correction("2026-11-01")).getString("etat"))
                .isEqualTo("CORRIGEE");
    }

    /** 1 905,12 × 11,10 % = 211,47 €; 200 € declared. */
    @Test
    void laRetenueInexacteDitSonCalcul() {
        JsonObject anomalie = Offre.creer(
                "cdg.carriere",
                ANOMALIES,
                "{\"carriere\":%d,\"mois\":\"2026-09-15\",\"nature\":\"RETENUE\",\"traitement\":1905.12,\"retenue\":200}"
                        .formatted(Agents.carriere()));
        assertThat(anomalie.getString("code")).isEqualTo("E401");
        assertThat(anomalie.getString("mois")).isEqualTo("2026-09-01");
        assertThat(anomalie.getString("constat")).contains("211,47").contains("11,47");
    }

    @Test
    void leVoisinNEnVoitRien() {
        String anomalie = nouvelle();
        Refus.exiger(Rest.compte("arras").get(anomalie), 404, "IDE-404");
        assertThat(Offre.lire("secretaire", ANOMALIES + "?annee=2026&taille=200")
                        .getInt("total"))
                .isPositive();
        assertThat(Offre.lire("secretaire", ANOMALIES + "?annee=2001").getInt("total"))
                .isZero();
        assertThat(Offre.lire("arras", ANOMALIES + "?taille=200").toString())
                .doesNotContain("\"id\":" + anomalie.substring(ANOMALIES.length() + 1));
    }
}
