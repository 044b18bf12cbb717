package fr.cdg62.essai;

import static fr.cdg62.essai.DossiersFictifs.date;
import static fr.cdg62.essai.DossiersFictifs.evenement;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rétablissements from outside: the form, its conditions, its life, rights. */
@DisplayName("Rétablissements")
class RetablissementsIT {
    private static final String RTB = "/api/v1/retablissements";

    private static String nouveau() {
        return RTB + "/" + ObjetsRetraite.retablissement();
    }

    private static JsonObject survenir(String compte, String objet, String corps) {
        return DossiersFictifs.survenir(compte, objet, corps);
    }

    /** ADJ_ADM, first échelon: IB 367 since 1 January 2024; eighteen months of services. */
    @Test
    void unFormulaireSEditeSePosteEtAboutit() {
        String objet = nouveau();
        JsonObject edite = Offre.lire("secretaire", objet);
        assertThat(edite.getInt("indiceBrut")).isEqualTo(367);
        assertThat(edite.getString("services")).startsWith("1 an 6 mois");
        assertThat(edite.getString("limite"))
                .isEqualTo(Offre.jour().plusMonths(12).toString());
        assertThat(edite.getJsonArray("periodes")).isNotEmpty();
        Rest.Reponse pdf = Rest.compte("secretaire").get(objet + "/pdf");
        assertThat(pdf.type()).startsWith("application/pdf");
        assertThat(pdf.texte()).startsWith("%PDF");
        assertThat(ObjetsRetraite.echeances("RETABLISSEMENT:" + edite.getJsonNumber("id")))
                .containsExactly("UNIQUE " + Offre.jour().plusMonths(12));

        Refus.exiger(DossiersFictifs.demander("cdg.carriere", objet, date("ENVOYER", Offre.jour())), 403, "SEC-002");
        survenir("secretaire", objet, evenement("EDITER"));
        Refus.exiger(DossiersFictifs.demander("secretaire", objet, evenement("ENVOYER")), 422, "FMT-010", "date");
        survenir("secretaire", objet, date("ENVOYER", Offre.jour()));
        assertThat(ObjetsRetraite.echeances("RETABLISSEMENT:" + edite.getJsonNumber("id")))
                .isEmpty();
        Refus.exiger(DossiersFictifs.demander("secretaire", objet, evenement("EDITER")), 409, "MET-001");
        survenir("cdg.carriere", objet, date("ACCUSER", Offre.jour()));
        JsonObject retabli = survenir("cdg.carriere", objet, date("RETABLIR", Offre.jour()));
        assertThat(retabli.getString("etat")).isEqualTo("RETABLI");
        assertThat(retabli.getJsonArray("possibles")).isEmpty();
    }

    @Test
    void unRejetSExpliqueEtPermetUnAutreFormulaire() {
        long carriere = ObjetsRetraite.breve();
        String objet = RTB + "/" + ObjetsRetraite.retablissement(carriere);
        Refus.exiger(
                Rest.compte("secretaire").post(RTB, ObjetsRetraite.corpsRetablissement(carriere)),
                409,
                "MET-389",
                "carriere");
        survenir("secretaire", objet, date("ENVOYER", Offre.jour()));
        survenir("secretaire", objet, date("ACCUSER", Offre.jour()));
        Refus.exiger(
                DossiersFictifs.demander("secretaire", objet, date("REJETER", Offre.jour())), 422, "FMT-010", "note");
        survenir(
                "cdg.carriere",
                objet,
                "{\"evenement\":\"REJETER\",\"date\":\"%s\",\"note\":\"Signature absente.\"}".formatted(Offre.jour()));
        ObjetsRetraite.retablissement(carriere);
    }

    /** Titulaire since 1990: a pension, not a rétablissement. */
    @Test
    void deuxAnsDeServicesOuPlusDUnAnApresNYDonnentPasDroit() {
        long carriere = DossiersFictifs.retraitable("FICTIF-PASRTB");
        Refus.exiger(
                Rest.compte("secretaire").post(RTB, ObjetsRetraite.corpsRetablissement(carriere)),
                422,
                "MET-384",
                "radiation");
        LocalDate radiation = Offre.jour().minusMonths(12).minusDays(1);
        Refus.exiger(
                Rest.compte("secretaire")
                        .post(RTB, ObjetsRetraite.corpsRetablissement(ObjetsRetraite.breve(), radiation)),
                422,
                "MET-392",
                "demandeeLe");
    }

    /** E308 holds for the posting too: radiated thirteen months ago, asked for within the year, the form goes within it. */
    @Test
    void leFormulaireNeSePostePlusUneFoisLAnneePassee() {
        LocalDate radiation = Offre.jour().minusMonths(13);
        LocalDate limite = radiation.plusMonths(12);
        String corps = ObjetsRetraite.corpsRetablissement(ObjetsRetraite.breve(), radiation)
                .replace("\"demandeeLe\":\"" + Offre.jour(), "\"demandeeLe\":\"" + radiation);
        String objet = RTB + "/" + Offre.creer("secretaire", RTB, corps).getJsonNumber("id");
        Refus.exiger(
                DossiersFictifs.demander("secretaire", objet, date("ENVOYER", limite.plusDays(1))),
                422,
                "MET-392",
                "date");
        assertThat(Offre.lire("secretaire", objet).getString("etat")).isEqualTo("FORMULAIRE_EDITE");
        assertThat(survenir("secretaire", objet, date("ENVOYER", limite)).getString("etat"))
                .isEqualTo("ENVOYE_POSTE");
    }

    /** Titulaire of Arras at full time since he left Ablain: Arras is the last employer, and he is not leaving. */
    @Test
    void seulLeDernierEmployeurDemande() {
        long carriere = ObjetsRetraite.breve();
        LocalDate radiation = Offre.jour().minusMonths(2);
        CarrieresFictives.autreEmploi(carriere, "216200410", 35, radiation);
        Rest.Reponse refus =
                Rest.compte("secretaire").post(RTB, ObjetsRetraite.corpsRetablissement(carriere, radiation));
        Refus.exiger(refus, 422, "MET-393", "carriere");
        assertThat(refus.texte()).doesNotContain("216200410", "Arras");
    }

    @Test
    void leSocleCommunNiLaVoisineNYOntAcces() {
        String objet = nouveau();
        Refus.exiger(Rest.compte("arras").get(objet), 404, "IDE-404");
        Refus.exiger(Rest.compte("agent").get(objet), 404, "IDE-404");
        long carriere = ObjetsRetraite.duSocleCommun();
        Refus.exiger(
                Rest.compte("arras").post(RTB, ObjetsRetraite.corpsRetablissement(carriere)),
                403,
                "REJ-ADH-01",
                "mission");
    }
}
