package fr.cdg62.essai;

import static fr.cdg62.essai.DossiersFictifs.DOSSIERS;
import static fr.cdg62.essai.DossiersFictifs.codes;
import static fr.cdg62.essai.DossiersFictifs.demander;
import static fr.cdg62.essai.DossiersFictifs.nouveau;
import static fr.cdg62.essai.DossiersFictifs.survenir;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The departure that a dossier asks for, from outside: delay, age and services (E301 to E303). */
@DisplayName("Départ d'un dossier de retraite")
class DepartsDossierRetraiteIT {
    /** E303: one year ten months on 31 May 2027; until the pension of 1 October there would be two years and two months. */
    @Test
    void lesServicesSArretentALaRadiationQuelQueSoitLeJourDeLaPension() {
        long carriere = DossiersFictifs.retraitable("FICTIF-COURT", LocalDate.parse("2025-08-01"));
        String corps = DossiersFictifs.corps(carriere, "NORMALE")
                .replace("\"effet\":\"2027-06-01\"", "\"effet\":\"2027-10-01\"");
        Refus.exiger(Rest.compte("secretaire").post(DOSSIERS, corps), 422, "MET-384", "depart");
    }

    /** Born in 1980: far from the age, but a long career may be invoked; late, the request is justified. */
    @Test
    void unDepartAnticipeOuTardifSExplique() {
        long carriere = Agents.carriere();
        String corps = DossiersFictifs.corps(carriere, "NORMALE")
                .replace(
                        "\"demandeeLe\":\"2026-11-01\"",
                        "\"demandeeLe\":\"2026-11-01\",\"anticipation\":\"CARRIERE_LONGUE\"")
                .replace("2027-05-31", "2026-12-31")
                .replace("2027-06-01", "2027-01-01");
        DossiersFictifs.avisRendu(carriere, "2027-01-01", "RENDRE_FAVORABLE");
        Refus.exiger(Rest.compte("secretaire").post(DOSSIERS, corps), 422, "MET-382", "justification");
        JsonObject ouvert = Offre.creer(
                "secretaire",
                DOSSIERS,
                corps.replace("\"anticipation\"", "\"justification\":\"Décision récente.\",\"anticipation\""));
        assertThat(codes("secretaire", DOSSIERS + "/" + ouvert.getJsonNumber("id")))
                .contains("INFORMATION E302", "ANOMALIE E301");
    }

    /** E301: asked on 1 November 2026, moved to 1 January 2027; what is said when the dates change stays with the dossier. */
    @Test
    void unDepartAvanceSeJustifieEtLaJustificationReste() {
        String objet = nouveau("AVANCE");
        String avance = "{\"evenement\":\"MODIFIER\",\"note\":\"Plus tôt.\",\"depart\":"
                + "{\"dernierJour\":\"2026-12-31\",\"radiation\":\"2027-01-01\",\"effet\":\"2027-01-01\"}%s}";
        String champ = ",\"justification\":\"%s\"";
        Refus.exiger(demander("secretaire", objet, avance.formatted("")), 422, "MET-382", "justification");
        Refus.exiger(
                demander("secretaire", objet, avance.formatted(champ.formatted(" "))), 422, "MET-382", "justification");
        Refus.exiger(
                demander("secretaire", objet, avance.formatted(champ.formatted("x".repeat(501)))),
                422,
                "FMT-010",
                "justification");
        survenir("secretaire", objet, avance.formatted(champ.formatted("Poste supprimé.")));
        JsonObject lu = Offre.lire("secretaire", objet);
        assertThat(lu.getJsonObject("depart").getString("effet")).isEqualTo("2027-01-01");
        assertThat(lu.getString("justification")).isEqualTo("Poste supprimé.");
        assertThat(codes("secretaire", objet)).contains("ANOMALIE E301");
    }

    /** E302: an opinion for a later departure, or an unfavourable one, does not open the right; a favourable one does. */
    @Test
    void unDepartAvantLAgeDemandeUnAvisFavorable() {
        long carriere = Agents.carriere();
        String corps = DossiersFictifs.corps(carriere, "NORMALE")
                .replace("\"depart\"", "\"anticipation\":\"CARRIERE_LONGUE\",\"depart\"");
        Refus.exiger(Rest.compte("secretaire").post(DOSSIERS, corps), 422, "MET-383", "anticipation");
        DossiersFictifs.avisRendu(carriere, "2027-06-02", "RENDRE_FAVORABLE");
        Refus.exiger(Rest.compte("secretaire").post(DOSSIERS, corps), 422, "MET-383", "anticipation");
        DossiersFictifs.avisRendu(carriere, "2027-06-01", "RENDRE_DEFAVORABLE");
        Refus.exiger(Rest.compte("secretaire").post(DOSSIERS, corps), 422, "MET-383", "anticipation");
        DossiersFictifs.avisRendu(carriere, "2027-06-01", "RENDRE_FAVORABLE");
        Refus.exiger(
                Rest.compte("secretaire").post(DOSSIERS, corps.replace("CARRIERE_LONGUE", "HANDICAP")),
                422,
                "MET-383",
                "anticipation");
        String objet =
                DOSSIERS + "/" + Offre.creer("secretaire", DOSSIERS, corps).getJsonNumber("id");
        assertThat(codes("secretaire", objet)).contains("INFORMATION E302").doesNotContain("BLOQUANT E302");
        String avance = "{\"evenement\":\"MODIFIER\",\"note\":\"Plus tôt.\",\"depart\":"
                + "{\"dernierJour\":\"2027-04-30\",\"radiation\":\"2027-05-01\",\"effet\":\"2027-05-01\"}}";
        Refus.exiger(demander("secretaire", objet, avance), 422, "MET-383", "anticipation");
    }
}
