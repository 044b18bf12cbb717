package fr.cdg62.essai;

import static fr.cdg62.essai.DossiersFictifs.date;
import static fr.cdg62.essai.DossiersFictifs.demander;
import static fr.cdg62.essai.DossiersFictifs.evenement;
import static fr.cdg62.essai.DossiersFictifs.note;
import static fr.cdg62.essai.DossiersFictifs.survenir;
import static fr.cdg62.essai.DroitsRetraiteFictifs.COHORTES;
import static fr.cdg62.essai.DroitsRetraiteFictifs.cohorte;
import static fr.cdg62.essai.DroitsRetraiteFictifs.id;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Cohorts of the droit à l'information from outside: 500 agents by pages, the accounts, the last day, rights. */
@DisplayName("Cohortes du droit à l'information")
class CohortesRetraiteIT {
    private static final int CINQ_CENTS = 500;

    /** From 55 on, an estimation. No agent of the demonstration nor of the other tests is born in these years. */
    private static String ouverte(int naissance, int annee) {
        return COHORTES + "/" + id(cohorte(annee, naissance, "EIG"));
    }

    @Test
    void cinqCentsAgentsSeLisentParPagesSansRequeteDePlus() {
        CohorteFictive.employer(Objets.structure(), 1959, CINQ_CENTS);
        String objet = ouverte(1959, 2029);
        assertThat(Offre.lire("cdg.carriere", objet).getInt("agents")).isEqualTo(CINQ_CENTS);
        Set<Integer> vus = new HashSet<>();
        for (int rang = 0; rang < 3; rang++) {
            JsonObject page = Offre.lire("cdg.carriere", objet + "/agents?taille=200&page=" + rang);
            assertThat(page.getInt("total")).isEqualTo(CINQ_CENTS);
            assertThat(page.getJsonArray("elements")).hasSize(rang == 2 ? 100 : 200);
            page.getJsonArray("elements").getValuesAs(JsonObject.class).forEach(agent -> {
                vus.add(agent.getInt("carriere"));
                assertThat(agent.isNull("compte")).isTrue();
            });
        }
        assertThat(vus).hasSize(CINQ_CENTS);
        Rest cdg = Rest.compte("cdg.carriere");
        long seul = Requetes.pendant(() -> cdg.get(objet + "/agents?taille=1"));
        assertThat(Requetes.pendant(() -> cdg.get(objet + "/agents?taille=200")))
                .isEqualTo(seul);
    }

    /** The employer sees its agents only; the account that becomes reliable leaves what remains to do. */
    @Test
    void lEmployeurFiabiliseLesComptesDeSesAgents() {
        List<Long> carrieres = CohorteFictive.employer(Objets.ABLAIN, 1961, 2);
        CohorteFictive.employer(Objets.structure(), 1961, 1);
        String objet = ouverte(1961, 2031);
        assertThat(Offre.lire("cdg.carriere", objet).getInt("agents")).isEqualTo(3);
        JsonObject sienne = Offre.lire("secretaire", objet + "?siren=" + Objets.ABLAIN);
        assertThat(sienne.getInt("agents")).isEqualTo(2);
        assertThat(sienne.getInt("fiables")).isZero();
        assertThat(sienne.getJsonArray("possibles")).isEmpty();
        assertThat(Offre.lire("secretaire", objet + "/agents").getInt("total")).isEqualTo(2);
        assertThat(Offre.lire("arras", objet + "/agents").getInt("total")).isZero();

        survenir("cdg.carriere", objet, evenement("LANCER"));
        JsonObject histoire = Offre.lire("cdg.carriere", objet + "/historique");
        assertThat(histoire.getInt("total")).isEqualTo(2);
        assertThat(histoire.getJsonArray("elements").getJsonObject(0).getString("action"))
                .isEqualTo("LANCER");
        Refus.exiger(Rest.compte("secretaire").get(objet + "/historique"), 403, "SEC-002");
        assertThat(ObjetsRetraite.echeances("COHORTE_RETRAITE:" + objet.substring(objet.lastIndexOf('/') + 1)))
                .containsExactly("FIABILISER_" + Objets.ABLAIN + " 2031-05-31");

        CohorteFictive.fiabiliser(ObjetsRetraite.compte(carrieres.get(0)));
        assertThat(Offre.lire("secretaire", objet).getInt("fiables")).isEqualTo(1);
        JsonObject reste = Offre.lire("secretaire", objet + "/agents?aFiabiliser=true");
        assertThat(reste.getInt("total")).isEqualTo(1);
        assertThat(reste.getJsonArray("elements").getJsonObject(0).getInt("carriere"))
                .isEqualTo(carrieres.get(1).intValue());
    }

    @Test
    void laFiabilisationIncompleteSExpliqueEtLEnvoiLaSuit() {
        CohorteFictive.employer(Objets.ABLAIN, 1956, 1);
        String objet = ouverte(1956, 2031);
        CohorteFictive.employer(Objets.ABLAIN, 1956, 1);
        survenir("cdg.carriere", objet, evenement("ACTUALISER"));
        assertThat(Offre.lire("secretaire", objet).getInt("agents")).isEqualTo(2);
        Refus.exiger(demander("cdg.carriere", objet, evenement("FIABILISER")), 409, "MET-001");
        survenir("cdg.carriere", objet, evenement("LANCER"));
        Refus.exiger(demander("cdg.carriere", objet, evenement("FIABILISER")), 422, "FMT-010", "note");
        JsonObject fiabilisee = survenir("cdg.carriere", objet, note("FIABILISER", "Pièces attendues."));
        assertThat(fiabilisee.getString("etat")).isEqualTo("FIABILISEE");
        assertThat(ObjetsRetraite.echeances("COHORTE_RETRAITE:" + id(fiabilisee)))
                .isEmpty();
        Refus.exiger(
                demander("cdg.carriere", objet, date("ENVOYER", Offre.jour().plusDays(1))), 422, "FMT-010", "date");
        assertThat(survenir("cdg.carriere", objet, date("ENVOYER", Offre.jour()))
                        .getString("etat"))
                .isEqualTo("ENVOYEE_AGENT");
    }

    @Test
    void uneSeuleCohorteParCampagneEtAgeEtUneSeuleInformation() {
        cohorte(2029, 1979, "RIS");
        Rest cdg = Rest.compte("cdg.carriere");
        Refus.exiger(
                cdg.post(COHORTES, "{\"annee\":2029,\"naissance\":1979,\"type\":\"RIS\"}"),
                409,
                "MET-353",
                "naissance");
        Refus.exiger(
                cdg.post(COHORTES, "{\"annee\":2029,\"naissance\":1974,\"type\":\"RIS\"}"), 422, "MET-347", "type");
    }
}
