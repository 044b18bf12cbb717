package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may make what happen to a stage and to a study of reprise (specification carrière, § 1.21). */
@DisplayName("Droits sur les stages et les reprises")
class DroitsStagesReprisesIT {
    private static final String STAGES = "/api/v1/stages";
    private static final String REPRISES = "/api/v1/reprises";

    @ParameterizedTest(name = "{0} par {1} au stage {2}")
    @CsvSource({
        "COMMENCER, cdg.carriere, NOMME_STAGIAIRE",
        "DISPENSER, secretaire, NOMME_STAGIAIRE",
        "DISPENSER, cdg.carriere, NOMME_STAGIAIRE",
        "PROROGER, secretaire, EN_COURS",
        "PROROGER, cdg.carriere, EN_COURS",
        "LICENCIER, secretaire, EN_COURS",
        "LICENCIER, cdg.carriere, EN_COURS",
        "DEMISSIONNER, cdg.carriere, EN_COURS",
        "SUSPENDRE, cdg.carriere, EN_COURS",
        "CONSTATER_TERME, secretaire, EN_COURS",
        "CONSTATER_TERME, maire, EN_COURS",
        "CONSTATER_CONGES, maire, EN_COURS",
        "TITULARISER, secretaire, TITULARISABLE",
        "TITULARISER, cdg.carriere, TITULARISABLE",
        "REINTEGRER, secretaire, TITULARISABLE",
        "REINTEGRER, cdg.carriere, TITULARISABLE"
    })
    void leStageNAvanceQueParCeluiQuiEnDecide(String evenement, String compte, String etat) {
        String objet = stage(etat);
        Refus.exiger(
                DossiersDeCarriere.demander(
                        compte, "POST", objet, "/evenements", "{\"evenement\":\"%s\"}".formatted(evenement)),
                403,
                "SEC-002");
        assertThat(Rest.compte("cdg.carriere").get(objet).json().getString("etat"))
                .isEqualTo(etat);
    }

    @ParameterizedTest(name = "{0} par {1} à l''étude {2}")
    @CsvSource({
        "COMPLETER, secretaire, DEMANDEE",
        "COMPLETER, maire, DEMANDEE",
        "SIGNALER_INCOMPLETE, secretaire, DEMANDEE",
        "CALCULER, secretaire, COMPLETE",
        "PROPOSER, secretaire, CALCULEE",
        "CHOISIR, secretaire, PROPOSEE",
        "CHOISIR, maire, PROPOSEE",
        "CHOISIR, cdg.carriere, PROPOSEE",
        "CONSTATER_SILENCE, secretaire, PROPOSEE",
        "CONSTATER_SILENCE, maire, PROPOSEE",
        "ARRETER, secretaire, CHOISIE",
        "ARRETER, cdg.carriere, CHOISIE"
    })
    void lEtudeNAvanceQueParCeluiQuiEnDecide(String evenement, String compte, String etat) {
        String objet = etude(etat);
        Refus.exiger(
                DossiersDeCarriere.demander(
                        compte, "POST", objet, "/evenements", "{\"evenement\":\"%s\"}".formatted(evenement)),
                403,
                "SEC-002");
        assertThat(Rest.compte("cdg.carriere").get(objet).json().getString("etat"))
                .isEqualTo(etat);
    }

    @ParameterizedTest(name = "{0} : celui qui a calculé ne contrôle pas")
    @CsvSource({"ADJ_ADM", "REDACTEUR", "ATTACHE"})
    void leCalculEstControleParUnAutre(String grade) {
        long carriere = Agents.carriere("secretaire", Objets.ABLAIN, "STAGIAIRE");
        JsonObject calculee = DossiersDeCarriere.calculee(Stages.corpsReprise(carriere, grade, Stages.publics()));
        String objet = REPRISES + "/" + DossiersDeCarriere.id(calculee);
        Refus.exiger(
                DossiersDeCarriere.demander(
                        "cdg.carriere", "POST", objet, "/evenements", "{\"evenement\":\"PROPOSER\"}"),
                403,
                "MET-351");
        JsonObject proposee = DossiersDeCarriere.survenir("cdg.carriere2", objet, "{\"evenement\":\"PROPOSER\"}");
        assertThat(proposee.getString("calculateur")).isEqualTo("cdg.carriere");
        assertThat(proposee.getString("controleur")).isEqualTo("cdg.carriere2");
        LocalDate limite = grade.equals("ADJ_ADM")
                ? LocalDate.of(2027, 9, 1)
                : Offre.jour().plusMonths(6);
        assertThat(proposee.getString("limiteOption")).isEqualTo(limite.toString());
        Rest.Reponse tropTot = DossiersDeCarriere.demander(
                "cdg.carriere", "POST", objet, "/evenements", "{\"evenement\":\"CONSTATER_SILENCE\"}");
        Refus.exiger(tropTot, 409, "MET-001");
        assertThat(tropTot.json().getString("detail")).startsWith("L'agent peut encore choisir jusqu'au ");
    }

    @Test
    void leSocleCommunNOuvrePasLExpertise() {
        long carriere = CarrieresFictives.titulaire(
                Offre.ARRAS, "EXPERTISE", "ADJ_ADM", "ADJ_ADM", 3, LocalDate.of(2024, 1, 1));
        Refus.exiger(
                Rest.compte("arras").post(STAGES, Stages.corpsStage(carriere, "SANS_CONCOURS", "")), 403, "REJ-ADH-01");
        Refus.exiger(
                Rest.compte("arras").post(REPRISES, Stages.corpsReprise(carriere, "ADJ_ADM", Stages.publics())),
                403,
                "REJ-ADH-01");
    }

    private static String stage(String etat) {
        long carriere = Agents.carriere("secretaire", Objets.ABLAIN, "STAGIAIRE");
        String corps = Stages.corpsStage(carriere, "SANS_CONCOURS", ",\"detache\":true")
                .replace("2026-09-01", Offre.jour().minusYears(1).minusMonths(1).toString())
                .replace("2026-06-15", Offre.jour().minusYears(1).minusMonths(3).toString());
        String objet = STAGES + "/" + DossiersDeCarriere.id(Offre.creer("secretaire", STAGES, corps));
        if (!etat.equals("NOMME_STAGIAIRE")) {
            DossiersDeCarriere.survenir("secretaire", objet, "{\"evenement\":\"COMMENCER\"}");
        }
        if (etat.equals("TITULARISABLE")) {
            DossiersDeCarriere.survenir("cdg.carriere", objet, "{\"evenement\":\"CONSTATER_TERME\"}");
        }
        return objet;
    }

    /** CHOISIE: one for whom the delay passed without a choice. */
    private static String etude(String etat) {
        if (etat.equals("DEMANDEE")) {
            return REPRISES + "/" + DossiersDeCarriere.reprise();
        }
        String corps = Stages.corpsReprise();
        String objet = REPRISES + "/"
                + DossiersDeCarriere.id(Offre.creer(
                        "secretaire", REPRISES, etat.equals("CHOISIE") ? RepriseIT.anciennes(corps) : corps));
        DossiersDeCarriere.survenir("cdg.carriere", objet, "{\"evenement\":\"COMPLETER\"}");
        if (etat.equals("COMPLETE")) {
            return objet;
        }
        DossiersDeCarriere.survenir("cdg.carriere", objet, "{\"evenement\":\"CALCULER\"}");
        if (etat.equals("CALCULEE")) {
            return objet;
        }
        DossiersDeCarriere.survenir("cdg.carriere2", objet, "{\"evenement\":\"PROPOSER\"}");
        if (etat.equals("CHOISIE")) {
            DossiersDeCarriere.survenir("cdg.carriere", objet, "{\"evenement\":\"CONSTATER_SILENCE\"}");
        }
        return objet;
    }
}
