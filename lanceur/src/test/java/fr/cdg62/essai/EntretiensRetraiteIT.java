package fr.cdg62.essai;

import static fr.cdg62.essai.DossiersFictifs.demander;
import static fr.cdg62.essai.DossiersFictifs.evenement;
import static fr.cdg62.essai.DossiersFictifs.note;
import static fr.cdg62.essai.DossiersFictifs.survenir;
import static fr.cdg62.essai.DroitsRetraiteFictifs.ENTRETIENS;
import static fr.cdg62.essai.DroitsRetraiteFictifs.demande;
import static fr.cdg62.essai.DroitsRetraiteFictifs.entretien;
import static fr.cdg62.essai.DroitsRetraiteFictifs.id;
import static fr.cdg62.essai.DroitsRetraiteFictifs.rendezVous;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Entretiens retraite from outside: who asks, the appointment, and the report that the employer never sees. */
@DisplayName("Entretiens retraite")
class EntretiensRetraiteIT {
    private static final String TENIR =
            "{\"evenement\":\"TENIR\",\"compteRendu\":\"Départ sans décote en 2030.\",\"estimation\":{\"enfants\":2}}";

    private static String nouveau(String nom) {
        return ENTRETIENS + "/" + id(entretien(DossiersFictifs.retraitable("FICTIF-" + nom)));
    }

    private static String compteRendu(String compte, String objet) {
        Rest.Reponse pdf = Rest.compte(compte).get(objet + "/compte-rendu");
        assertThat(pdf.statut()).as(pdf.texte()).isEqualTo(200);
        assertThat(pdf.type()).startsWith("application/pdf");
        return pdf.texte();
    }

    @Test
    void lEmployeurDemandeAvecLAccordEtNeVoitQueLeSuivi() {
        long carriere = DossiersFictifs.retraitable("FICTIF-ACCORD");
        Rest secretaire = Rest.compte("secretaire");
        Refus.exiger(secretaire.post(ENTRETIENS, demande(carriere, false)), 422, "FMT-010", "accord");
        String objet = ENTRETIENS + "/" + id(entretien(carriere));
        Refus.exiger(secretaire.post(ENTRETIENS, demande(carriere, true)), 409, "MET-389", "carriere");

        survenir("cdg.carriere", objet, rendezVous(Offre.jour(), "VISIO"));
        JsonObject suivi = Offre.lire("secretaire", objet);
        assertThat(suivi.getString("etat")).isEqualTo("FIXE");
        assertThat(suivi.getJsonObject("rendezVous").getString("jour"))
                .isEqualTo(Offre.jour().toString());
        assertThat(suivi.toString()).doesNotContain("Lien fictif");
        assertThat(Offre.lire("cdg.carriere", objet).toString()).contains("Lien fictif");

        Refus.exiger(demander("secretaire", objet, TENIR), 403, "SEC-002");
        Refus.exiger(demander("cdg.carriere", objet, evenement("TENIR")), 422, "FMT-010", "compteRendu");
        survenir("cdg.carriere", objet, TENIR);
        JsonObject tenu = Offre.lire("secretaire", objet);
        assertThat(tenu.getString("etat")).isEqualTo("TENU");
        assertThat(tenu.getBoolean("compteRendu")).isFalse();
        assertThat(tenu.toString()).doesNotContain("décote en 2030");
        Refus.exiger(Rest.compte("secretaire").get(objet + "/compte-rendu"), 403, "SEC-002");
        assertThat(compteRendu("cdg.carriere", objet)).startsWith("%PDF");
        assertThat(Offre.lire("cdg.carriere", objet + "/historique")
                        .getJsonArray("elements")
                        .getValuesAs(JsonObject.class))
                .extracting(entree -> entree.getString("action"))
                .startsWith("LIRE_COMPTE_RENDU", "TENIR", "FIXER");
        Refus.exiger(Rest.compte("secretaire").get(objet + "/historique"), 403, "SEC-002");
    }

    /** What the agent wants to know is not his employer's business, nor is giving it up. */
    @Test
    void lAgentDemandePourLuiEtLitSeulSonCompteRendu() {
        long sienne = Offre.lire("agent", "/api/v1/agents/moi")
                .getJsonArray("carrieres")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
        JsonObject demande = Offre.creer("agent", ENTRETIENS, demande(sienne, false));
        assertThat(demande.getBoolean("parLAgent")).isTrue();
        String objet = ENTRETIENS + "/" + id(demande);
        JsonObject suivi = Offre.lire("secretaire", objet);
        assertThat(suivi.isNull("attentes")).isTrue();
        assertThat(suivi.getJsonArray("possibles")).isEmpty();
        Refus.exiger(demander("secretaire", objet, note("ANNULER", "Essai")), 403, "SEC-002");
        Refus.exiger(Rest.compte("agent").get(objet + "/compte-rendu"), 404, "IDE-404");

        survenir("cdg.carriere", objet, rendezVous(Offre.jour(), "CENTRE"));
        assertThat(Offre.lire("agent", objet).toString()).contains("Lien fictif");
        survenir("cdg.carriere", objet, TENIR);
        assertThat(Offre.lire("agent", objet).getBoolean("compteRendu")).isTrue();
        assertThat(compteRendu("agent", objet)).startsWith("%PDF");
        Refus.exiger(Rest.compte("agent").get(nouveau("AUTRUI")), 404, "IDE-404");

        String autre = ENTRETIENS + "/" + id(Offre.creer("agent", ENTRETIENS, demande(sienne, false)));
        survenir("agent", autre, note("ANNULER", "Raison de santé."));
        assertThat(Offre.lire("cdg.carriere", autre).getString("note")).isEqualTo("Raison de santé.");
        assertThat(Offre.lire("secretaire", autre).toString())
                .contains("ANNULE")
                .doesNotContain("Raison de santé.");
    }

    @Test
    void uneAbsencePermetUnAutreRendezVousEtLesEcheancesSuivent() {
        String objet = nouveau("ABSENT");
        String nom = "ENTRETIEN_RETRAITE:" + objet.substring(objet.lastIndexOf('/') + 1);
        assertThat(ObjetsRetraite.echeances(nom)).isEmpty();
        Refus.exiger(
                demander("cdg.carriere", objet, rendezVous(Offre.jour().minusDays(1), "CENTRE")),
                422,
                "FMT-010",
                "jour");
        survenir("cdg.carriere", objet, rendezVous(Offre.jour().plusDays(10), "COLLECTIVITE"));
        assertThat(ObjetsRetraite.echeances(nom))
                .singleElement()
                .asString()
                .endsWith(Offre.jour().plusDays(10).toString());
        assertThat(Offre.lire("secretaire", objet).toString()).contains("Lien fictif");
        Refus.exiger(demander("cdg.carriere", objet, evenement("SIGNALER_ABSENCE")), 422, "FMT-010", "evenement");
        Refus.exiger(demander("cdg.carriere", objet, TENIR), 422, "FMT-010", "evenement");
        survenir("cdg.carriere", objet, rendezVous(Offre.jour(), "CENTRE"));
        assertThat(survenir("cdg.carriere", objet, evenement("SIGNALER_ABSENCE"))
                        .getString("etat"))
                .isEqualTo("ABSENT");
        assertThat(ObjetsRetraite.echeances(nom)).isEmpty();
        survenir("cdg.carriere", objet, rendezVous(Offre.jour().plusDays(3), "TELEPHONE"));
        assertThat(survenir("secretaire", objet, note("ANNULER", "Départ reporté."))
                        .getString("etat"))
                .isEqualTo("ANNULE");
    }

    /** Denis, of the demonstration: Arras belongs to the socle commun. */
    @Test
    void leSocleCommunNAPasDEntretien() {
        Refus.exiger(
                Rest.compte("arras").post(ENTRETIENS, demande(ObjetsRetraite.duSocleCommun(), true)),
                403,
                "REJ-ADH-01",
                "mission");
        Refus.exiger(Rest.compte("arras").get(nouveau("ETRANGER")), 404, "IDE-404");
    }

    @Test
    void unMotifDeSanteNeSEnregistrePas() {
        String objet = nouveau("SANTE");
        survenir("cdg.carriere", objet, rendezVous(Offre.jour(), "CENTRE"));
        Refus.exiger(
                demander("cdg.carriere", objet, TENIR.replace("\"enfants\":2", "\"motif\":\"INVALIDITE\"")),
                422,
                "FMT-010",
                "motif");
    }
}
