package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The pay kept, the scheme by default, the comparison printed, and the option past its delay. */
@DisplayName("Études de reprise")
class RepriseIT {
    private static final String REPRISES = "/api/v1/reprises";

    @Test
    void lAncienContractuelGardeUnIndicePersonnel() {
        JsonObject calculee = DossiersDeCarriere.calculee();
        JsonObject publics = calculee.getJsonArray("scenarios").getJsonObject(0);
        assertThat(publics.getJsonObject("classement").getInt("indiceBrutMaintenu"))
                .as("2 500 € d'avant, limités au dernier échelon du grade")
                .isEqualTo(432);
        assertThat(publics.getJsonObject("classement").getBoolean("verifie")).isFalse();
        assertThat(publics.toString()).contains("moyenne des 6 meilleures");
        assertThat(calculee.getJsonArray("scenarios")
                        .getJsonObject(1)
                        .getJsonObject("classement")
                        .isNull("indiceBrutMaintenu"))
                .as("sans reprise, rien n'est maintenu")
                .isTrue();
        String objet = objet(calculee);
        Refus.exiger(
                DossiersDeCarriere.demander(
                        "secretaire", "PUT", objet, "/remuneration", DossiersDeCarriere.remuneration()),
                409,
                "MET-001");
        assertThat(Rest.compte("secretaire").get(objet + "/comparaison").texte())
                .startsWith("%PDF");
    }

    @Test
    void laComparaisonSImprimeUneFoisCalculee() {
        String objet = REPRISES + "/" + DossiersDeCarriere.reprise();
        Rest.Reponse refus = Rest.compte("secretaire").get(objet + "/comparaison");
        Refus.exiger(refus, 409, "MET-001");
        assertThat(refus.json().getString("detail"))
                .isEqualTo("La comparaison s'imprime une fois les régimes calculés.");
    }

    @Test
    void sansChoixLeRegimeParDefautSAppliqueEtLOptionEstTardive() {
        String objet = objet(Offre.creer("secretaire", REPRISES, anciennes(Stages.corpsReprise())));
        DossiersDeCarriere.survenir("cdg.carriere", objet, "{\"evenement\":\"COMPLETER\"}");
        DossiersDeCarriere.survenir("cdg.carriere", objet, "{\"evenement\":\"CALCULER\"}");
        DossiersDeCarriere.survenir("cdg.carriere2", objet, "{\"evenement\":\"PROPOSER\"}");
        JsonObject choisie =
                DossiersDeCarriere.survenir("cdg.carriere", objet, "{\"evenement\":\"CONSTATER_SILENCE\"}");
        assertThat(choisie.getString("etat")).isEqualTo("CHOISIE");
        assertThat(choisie.getString("choix")).isEqualTo("C-ART5-I");
        assertThat(choisie.getBoolean("choixParDefaut")).isTrue();
        JsonObject arretee = DossiersDeCarriere.survenir(
                "maire",
                objet,
                "{\"evenement\":\"ARRETER\",\"numero\":\"R-%s\"}"
                        .formatted(UUID.randomUUID().toString().substring(0, 8)));
        assertThat(arretee.getString("etat")).isEqualTo("ARRETEE");
    }

    @Test
    void lOptionHorsDelaiEstRefusee() {
        long carriere = Rest.compte("agent")
                .get("/api/v1/agents/moi")
                .json()
                .getJsonArray("carrieres")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
        String corps = Stages.corpsReprise(carriere, "ADJ_ADM", Stages.publics());
        String objet = objet(Offre.creer("secretaire", REPRISES, anciennes(corps)));
        DossiersDeCarriere.survenir("cdg.carriere", objet, "{\"evenement\":\"COMPLETER\"}");
        DossiersDeCarriere.survenir("cdg.carriere", objet, "{\"evenement\":\"CALCULER\"}");
        DossiersDeCarriere.survenir("cdg.carriere2", objet, "{\"evenement\":\"PROPOSER\"}");
        Rest.Reponse refus = DossiersDeCarriere.demander(
                "agent", "POST", objet, "/evenements", "{\"evenement\":\"CHOISIR\",\"regle\":\"C-ART5-I\"}");
        Refus.exiger(refus, 409, "MET-350", "regle");
        assertThat(refus.json().getString("detail")).isEqualTo("Le délai d'option s'est achevé le 01/09/2025.");
    }

    @Test
    void leTroisiemeConcoursEstRefuseAvecSonArticle() {
        long carriere = Agents.carriere("secretaire", Objets.ABLAIN, "STAGIAIRE");
        String activites =
                "{\"nature\":\"TROISIEME_CONCOURS\",\"du\":\"2012-01-01\",\"au\":\"2021-04-30\",\"employeur\":\"Association\",\"preuve\":\"Attestation\"}";
        String objet =
                objet(Offre.creer("secretaire", REPRISES, Stages.corpsReprise(carriere, "REDACTEUR", activites)));
        DossiersDeCarriere.survenir("cdg.carriere", objet, "{\"evenement\":\"COMPLETER\"}");
        JsonObject calculee = DossiersDeCarriere.survenir("cdg.carriere", objet, "{\"evenement\":\"CALCULER\"}");
        JsonObject regime = calculee.getJsonArray("scenarios").getJsonObject(0);
        assertThat(regime.getString("regle")).isEqualTo("B-ART16");
        assertThat(regime.getString("refus"))
                .startsWith("Table non chargée")
                .endsWith("Article à obtenir : décret n° 2010-329, art. 16.");
    }

    /** The same study, of a nomination on 1 September 2024: the delay of option of category C has passed. */
    static String anciennes(String corps) {
        return corps.replace("2026-09-01", "2024-09-01")
                .replace("2021-05-01", "2019-05-01")
                .replace("2026-08-31", "2024-08-31");
    }

    private static String objet(JsonObject etude) {
        return REPRISES + "/" + DossiersDeCarriere.id(etude);
    }
}
