package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What the career refuses beside the rules on positions (specification carrière, §§ 1.1, 1.2 and 1.6): a career opened
 * twice, a decision typed as an act instead of being taken where it belongs, imports at the same time.
 */
@DisplayName("Refus de la carrière")
class RefusCarriereIT {
    private static final String CARRIERES = "/api/v1/carrieres/";
    private static final String SUR_LE_STAGE =
            "La titularisation d'un stagiaire se prononce sur son stage, qui en calcule la fin (page « Stages ») ;"
                    + " celle d'avant le système se saisit comme une reprise de l'historique.";

    @Test
    @DisplayName("Une seule carrière par agent, cadre d'emplois et employeur")
    void carriereDejaOuverte() {
        long agent = Agents.agent("secretaire", Objets.ABLAIN);
        String corps = Agents.corpsCarriere(agent, Objets.ABLAIN, "TITULAIRE");
        Offre.creer("secretaire", "/api/v1/carrieres", corps);
        refuse(
                Rest.compte("secretaire").post("/api/v1/carrieres", corps),
                409,
                "MET-309",
                "cadreEmplois",
                "Cet agent a déjà une carrière dans ce cadre d'emplois chez cet employeur.");
    }

    /** The stage of one year begun on 1 September 2026 lets titularise from 1 September 2027 on, by the stage only. */
    @Test
    @DisplayName("La titularisation d'un stagiaire ne se saisit pas comme un acte")
    void titularisationHorsDuStage() {
        long carriere = Agents.carriere("secretaire", Objets.ABLAIN, "STAGIAIRE");
        refuse(titulariser(carriere, "2027-09-01"), 422, "MET-345", "dateEffet", SUR_LE_STAGE);
        Offre.creer("secretaire", "/api/v1/stages", Stages.corpsStage(carriere, "SANS_CONCOURS", ""));
        refuse(
                titulariser(carriere, "2027-08-31"),
                422,
                "MET-345",
                "dateEffet",
                "Le stage suivi ne permet pas de titulariser avant le 01/09/2027.");
        refuse(titulariser(carriere, "2027-09-01"), 422, "MET-345", "dateEffet", SUR_LE_STAGE);
        Offre.creer(
                "secretaire",
                CARRIERES + carriere + "/actes",
                titularisation("2024-01-01").replace("TITULARISATION", "REPRISE"));
    }

    @Test
    @DisplayName("Un avancement de grade, même dit nomination, passe par un tableau")
    void avancementSansTableau() {
        long carriere = Agents.carriere();
        for (String type : new String[] {"AVANCEMENT_GRADE", "NOMINATION"}) {
            refuse(
                    Rest.compte("secretaire").post(CARRIERES + carriere + "/actes", avancement(type)),
                    422,
                    "MET-369",
                    "changements",
                    "Aucun tableau d'avancement ne nomme l'agent au grade ADJ_ADM_P2 au 01/06/2026 : la nomination se"
                            + " prononce sur le tableau (page « Avancement de grade ») ; un avancement d'avant le système"
                            + " se saisit comme une reprise de l'historique. (CGFP, art. L522-24)");
        }
        Offre.creer("secretaire", CARRIERES + carriere + "/actes", avancement("REPRISE"));
    }

    /** The rule on the congé parental begins on 8 August 2019 (loi n° 2019-828): none says what it was worth in 2018. */
    @Test
    @DisplayName("Un temps d'avant sa règle arrête le calcul des échelons, qui le nomme")
    void tempsSansRegle() {
        String carriere = CARRIERES
                + Offre.creer(
                                "secretaire",
                                "/api/v1/carrieres",
                                Agents.corpsCarriere(
                                                Agents.agent("secretaire", Objets.ABLAIN), Objets.ABLAIN, "TITULAIRE")
                                        .replace("2020-01-01", "2017-01-01"))
                        .getJsonNumber("carriere");
        Offre.creer("secretaire", carriere + "/actes", """
                {"type":"REPRISE","numero":"P-1","dateSignature":"2020-01-15","dateEffet":"2018-02-01","changements":[\
                {"nature":"POSITION","du":"2018-02-01","au":"2018-07-31","code":"CONGE_PARENTAL"}]}""");
        refuse(
                Rest.compte("secretaire").get(carriere + "/echelons"),
                422,
                "MET-314",
                "position",
                "Aucune règle ne dit si ce temps compte pour l'échelon : Congé parental, au 01/02/2018.");
    }

    @Test
    @DisplayName("Une importation à la fois")
    void uneImportationALaFois() {
        long tenue = deposer();
        long autre = deposer();
        CarrieresFictives.executer(
                "UPDATE carriere_import SET etat = 'EN_COURS', cle_en_cours = 'X', instance = 'essai', tenue_jusqu_a ="
                        + " '2099-01-01' WHERE id = ?",
                tenue);
        try {
            for (String evenement : new String[] {"ESSAYER", "EXECUTER"}) {
                refuse(
                        Rest.compte("cdg.carriere")
                                .post(
                                        "/api/v1/importations-carrieres/" + autre + "/evenements",
                                        Offre.evenement(evenement)),
                        409,
                        "MET-391",
                        null,
                        "Une importation est déjà en cours : attendez sa fin ou arrêtez-la.");
            }
        } finally {
            CarrieresFictives.executer(
                    "UPDATE carriere_import SET etat = 'DEPOSE', cle_en_cours = NULL, instance = NULL, tenue_jusqu_a ="
                            + " NULL WHERE id = ?",
                    tenue);
        }
    }

    private static long deposer() {
        Rest.Reponse depose = Rest.compte("cdg.carriere")
                .avec("Content-Type", "text/csv")
                .post("/api/v1/importations-carrieres?nom=refus.csv", """
                        nir;nature;nom;prenom;date_naissance;siren;cadre_emplois;du;au;code;motif;echelon;jours;quotite;heures;libelle
                        %s;AGENT;FICTIF-SEUL;Camille;1980-01-01;216200147;;;;;;;;;;
                        """.formatted(Agents.nir()));
        assertThat(depose.statut()).as(depose.texte()).isEqualTo(201);
        return depose.json().getJsonNumber("id").longValue();
    }

    private static Rest.Reponse titulariser(long carriere, String effet) {
        return Rest.compte("secretaire").post(CARRIERES + carriere + "/actes", titularisation(effet));
    }

    private static String titularisation(String effet) {
        return """
                {"type":"TITULARISATION","numero":"T-%1$s","dateSignature":"2026-09-01","dateEffet":"%1$s",\
                "changements":[{"nature":"STATUT","du":"%1$s","code":"TITULAIRE"}]}""".formatted(effet);
    }

    private static String avancement(String type) {
        return """
                {"type":"%s","numero":"G-1","dateSignature":"2026-05-01","dateEffet":"2026-06-01","changements":[\
                {"nature":"SITUATION","du":"2026-06-01","code":"ADJ_ADM_P2","echelon":3,"jours":0}]}""".formatted(type);
    }

    private static void refuse(Rest.Reponse reponse, int statut, String code, String champ, String message) {
        Refus.exiger(reponse, statut, code, champ);
        assertThat(reponse.json().getString("detail")).isEqualTo(message);
    }
}
