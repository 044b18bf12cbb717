package fr.cdg62.essai;

import static fr.cdg62.essai.DossiersFictifs.date;
import static fr.cdg62.essai.DossiersFictifs.demander;
import static fr.cdg62.essai.DossiersFictifs.evenement;
import static fr.cdg62.essai.DossiersFictifs.note;
import static fr.cdg62.essai.DossiersFictifs.numero;
import static fr.cdg62.essai.DossiersFictifs.survenir;
import static fr.cdg62.essai.DroitsRetraiteFictifs.AFFILIATIONS;
import static fr.cdg62.essai.DroitsRetraiteFictifs.EFFET;
import static fr.cdg62.essai.DroitsRetraiteFictifs.affiliable;
import static fr.cdg62.essai.DroitsRetraiteFictifs.affiliation;
import static fr.cdg62.essai.DroitsRetraiteFictifs.affilier;
import static fr.cdg62.essai.DroitsRetraiteFictifs.contrat;
import static fr.cdg62.essai.DroitsRetraiteFictifs.id;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Affiliations to the CNRACL from outside: what is proposed, what is refused (E101 to E105), their life, rights. */
@DisplayName("Affiliations à la CNRACL")
class AffiliationsCnraclIT {
    private static final String VOISINE = "216200022";
    private static final int TEMPS_COMPLET = 2100;

    private static String nouvelle(String nom) {
        return AFFILIATIONS + "/" + id(affilier(affiliable("FICTIF-" + nom), TEMPS_COMPLET));
    }

    private static String affiliee(String nom) {
        String objet = nouvelle(nom);
        survenir("cdg.carriere", objet, evenement("CONTROLER"));
        survenir("cdg.carriere", objet, numero("AFFILIER", "62-" + nom, Offre.jour()));
        return objet;
    }

    private static JsonObject proposition(long carriere) {
        return Offre.lire("secretaire", AFFILIATIONS + "/proposition?carriere=" + carriere);
    }

    private static String parIdentite(JsonObject identite, String nir, String nom, String sexe) {
        return ("{\"siren\":\"%s\",\"identite\":{\"nir\":\"%s\",\"nom\":\"%s\",\"prenoms\":\"%s\",\"sexe\":\"%s\","
                        + "\"naissance\":\"%s\"},\"contrat\":%s}")
                .formatted(
                        Objets.ABLAIN,
                        nir,
                        nom,
                        identite.getString("prenoms"),
                        sexe,
                        identite.getString("naissance"),
                        contrat("TITULAIRE", TEMPS_COMPLET));
    }

    /** First échelon: IB 367, IM 366; full time: 35 hours. */
    @Test
    void ceQueLeSystemeSaitEstPropose() {
        JsonObject proposition = proposition(affiliable("FICTIF-PROPOSEE"));
        assertThat(proposition.getString("siren")).isEqualTo(Objets.ABLAIN);
        assertThat(proposition.getJsonObject("identite").getString("nom")).isEqualTo("FICTIF-PROPOSEE");
        JsonObject contrat = proposition.getJsonObject("contrat");
        assertThat(contrat.getString("dateEffet")).isEqualTo(EFFET.toString());
        assertThat(contrat.getString("nature")).isEqualTo("TITULAIRE");
        assertThat(contrat.getInt("minutes")).isEqualTo(TEMPS_COMPLET);
        assertThat(contrat.getString("grade")).isEqualTo("ADJ_ADM");
        assertThat(contrat.getInt("indiceBrut")).isEqualTo(367);
        assertThat(contrat.getInt("indiceMajore")).isEqualTo(366);
    }

    @Test
    void uneAffiliationSeDeclareSeControleSeNumeroteEtFinit() {
        String objet = nouvelle("VIE");
        JsonObject declaree = Offre.lire("secretaire", objet);
        assertThat(declaree.getString("etat")).isEqualTo("DECLAREE");
        assertThat(declaree.getJsonArray("constats")).isEmpty();
        assertThat(declaree.getJsonObject("heures").toString()).contains("35 h").contains("ouverte");

        Refus.exiger(demander("secretaire", objet, evenement("CONTROLER")), 403, "SEC-002");
        Refus.exiger(demander("cdg.carriere", objet, evenement("AFFILIER")), 409, "MET-001");
        survenir("cdg.carriere", objet, evenement("CONTROLER"));
        Refus.exiger(demander("cdg.carriere", objet, date("AFFILIER", Offre.jour())), 422, "FMT-010", "numero");
        Refus.exiger(
                demander(
                        "cdg.carriere",
                        objet,
                        numero("AFFILIER", "62-1", Offre.jour().plusDays(1))),
                422,
                "FMT-010",
                "date");
        JsonObject affiliee = survenir("cdg.carriere", objet, numero("AFFILIER", "62-1", Offre.jour()));
        assertThat(affiliee.getString("numero")).isEqualTo("62-1");

        Refus.exiger(demander("secretaire", objet, date("RADIER", Offre.jour())), 422, "FMT-010", "motif");
        JsonObject radiee = survenir(
                "secretaire",
                objet,
                "{\"evenement\":\"RADIER\",\"date\":\"%s\",\"motif\":\"DEMISSION\"}".formatted(Offre.jour()));
        assertThat(radiee.getString("etat")).isEqualTo("RADIATION_DES_CADRES");
        assertThat(radiee.getString("fin")).isEqualTo(Offre.jour().minusDays(1).toString());
        assertThat(radiee.getJsonArray("possibles")).isEmpty();
        assertThat(Offre.lire("secretaire", objet + "/historique")
                        .getJsonArray("elements")
                        .getValuesAs(JsonObject.class))
                .extracting(entree -> entree.getString("action"))
                .containsExactly("RADIER", "AFFILIER", "CONTROLER", "DECLARER");
    }

    @Test
    void uneAffiliationRejeteePermetUneAutreDeclaration() {
        long carriere = affiliable("FICTIF-REJETEE");
        String objet = AFFILIATIONS + "/" + id(affilier(carriere, TEMPS_COMPLET));
        Refus.exiger(
                Rest.compte("secretaire").post(AFFILIATIONS, affiliation(carriere, TEMPS_COMPLET)),
                409,
                "MET-337",
                "dateEffet");
        Refus.exiger(demander("cdg.carriere", objet, evenement("REJETER")), 422, "FMT-010", "note");
        survenir("cdg.carriere", objet, note("REJETER", "Arrêté absent."));
        affilier(carriere, TEMPS_COMPLET);
    }

    /** 20 hours alone belong to the Ircantec; with 8 elsewhere, 28 belong to the CNRACL. */
    @Test
    void lesHeuresDeDeuxEmployeursSAjoutent() {
        long carriere = affiliable("FICTIF-HEURES");
        CarrieresFictives.heures(carriere, 20, EFFET);
        Refus.exiger(
                Rest.compte("secretaire").post(AFFILIATIONS, affiliation(carriere, 1200)), 422, "MET-338", "minutes");
        CarrieresFictives.autreEmploi(carriere, VOISINE, 8, EFFET);
        JsonObject declaree = affilier(carriere, 1200);
        assertThat(declaree.getJsonObject("heures").toString())
                .contains("Employeur " + VOISINE)
                .contains("28 h");
    }

    /** The other employer receives it with its number, to be controlled; the first one keeps its own, ended. */
    @Test
    void uneMutationContinueChezLAutreEmployeur() {
        String objet = affiliee("MUTEE");
        String muter = "{\"evenement\":\"MUTER\",\"date\":\"%s\",\"siren\":\"%s\"}";
        Refus.exiger(
                demander("secretaire", objet, muter.formatted(Offre.jour(), Objets.ABLAIN)), 422, "FMT-010", "siren");
        Refus.exiger(demander("secretaire", objet, muter.formatted(EFFET, VOISINE)), 422, "FMT-010", "date");
        JsonObject mutee = survenir("secretaire", objet, muter.formatted(Offre.jour(), VOISINE));
        assertThat(mutee.getString("etat")).isEqualTo("MUTATION");
        assertThat(mutee.getString("employeurSuivant")).isEqualTo(VOISINE);
        JsonObject ligne = Offre.lire(
                        "secretaire", AFFILIATIONS + "?siren=" + VOISINE + "&texte=FICTIF-MUTEE&etat=DECLAREE")
                .getJsonArray("elements")
                .getJsonObject(0);
        String suivante = AFFILIATIONS + "/" + id(ligne);
        assertThat(ligne.getString("numero")).isEqualTo("62-MUTEE");
        assertThat(Offre.lire("cdg.carriere", suivante).getInt("issueDe")).isEqualTo(mutee.getInt("id"));
        survenir("cdg.carriere", suivante, evenement("CONTROLER"));
        JsonObject affiliee = survenir("cdg.carriere", suivante, date("AFFILIER", Offre.jour()));
        assertThat(affiliee.getString("numero")).isEqualTo("62-MUTEE");
    }

    @Test
    void lAgentSeDesigneAussiParSonIdentite() {
        JsonObject identite = proposition(affiliable("FICTIF-IDENTITE")).getJsonObject("identite");
        String nir = identite.getString("nir");
        String faux = nir.substring(0, 13) + (nir.endsWith("01") ? "02" : "01");
        Rest secretaire = Rest.compte("secretaire");
        Refus.exiger(
                secretaire.post(AFFILIATIONS, parIdentite(identite, faux, "FICTIF-IDENTITE", "FEMININ")),
                422,
                "MET-335",
                "nir");
        Refus.exiger(
                secretaire.post(AFFILIATIONS, parIdentite(identite, nir, "FICTIF-IDENTITE", "MASCULIN")),
                422,
                "MET-335",
                "sexe");
        Refus.exiger(
                secretaire.post(AFFILIATIONS, parIdentite(identite, nir, "AUTRE", "FEMININ")), 422, "MET-336", "nom");
        JsonObject declaree =
                Offre.creer("secretaire", AFFILIATIONS, parIdentite(identite, nir, "Fictif Identité", "FEMININ"));
        assertThat(declaree.getString("agent")).isEqualTo("FICTIF-IDENTITE Zoé");
    }

    @Test
    void unAgentInconnuOuDeDeuxCarrieresNeSeDevinePas() {
        long carriere = affiliable("FICTIF-DOUBLE");
        JsonObject identite = proposition(carriere).getJsonObject("identite");
        CarrieresFictives.executer(
                "UPDATE carriere_carriere SET siren = ?, cadre_emplois = 'ADJ_ANIM' WHERE id = ?",
                Objets.ABLAIN,
                CarrieresFictives.autreEmploi(carriere, VOISINE, 10, EFFET));
        Rest.Reponse plusieurs = Rest.compte("secretaire")
                .post(AFFILIATIONS, parIdentite(identite, identite.getString("nir"), "FICTIF-DOUBLE", "FEMININ"));
        Refus.exiger(plusieurs, 422, "MET-336", "nir");
        assertThat(plusieurs.texte()).contains("plusieurs carrières");

        String inconnu = "2800262999999";
        String cle = "%02d".formatted(97 - Long.parseLong(inconnu) % 97);
        Refus.exiger(
                Rest.compte("secretaire")
                        .post(AFFILIATIONS, parIdentite(identite, inconnu + cle, "FICTIF-DOUBLE", "FEMININ")),
                422,
                "MET-336",
                "nir");
    }

    @Test
    void ceQuiDiffereDeLaGrilleEtDeLaCarriereSeSignale() {
        long carriere = affiliable("FICTIF-ECARTS");
        JsonObject declaree = Offre.creer(
                "cdg.carriere",
                AFFILIATIONS,
                affiliation(carriere, TEMPS_COMPLET)
                        .replace("\"indiceMajore\":366", "\"indiceMajore\":367")
                        .replace("SEDENTAIRE", "ACTIVE")
                        .replace("TITULAIRE", "STAGIAIRE"));
        List<String> codes = declaree.getJsonArray("constats").getValuesAs(JsonObject.class).stream()
                .map(constat -> constat.getString("code"))
                .toList();
        assertThat(codes).containsExactly("E204", "E208", "CARRIERE");
    }

    @Test
    void lAgentLitLaSienneEtNeLaChangePas() {
        long carriere = affiliable("FICTIF-LUE");
        String objet = AFFILIATIONS + "/" + id(affilier(carriere, TEMPS_COMPLET));
        Refus.exiger(Rest.compte("agent").get(objet), 404, "IDE-404");
        long agent = CarrieresFictives.rattacher(carriere);
        try {
            assertThat(Offre.lire("agent", objet).getJsonArray("possibles")).isEmpty();
            assertThat(Offre.lire("agent", AFFILIATIONS).getInt("total")).isOne();
            Refus.exiger(Rest.compte("agent").get(objet + "/historique"), 403, "SEC-002");
            Refus.exiger(demander("agent", objet, evenement("CONTROLER")), 403, "SEC-002");
        } finally {
            CarrieresFictives.rendre(carriere, agent);
        }
    }

    /** Arras belongs to the socle commun, which has the comptes retraite. */
    @Test
    void leSocleCommunAffilieEtLaVoisineNeVoitRien() {
        String objet = nouvelle("VUE");
        Refus.exiger(Rest.compte("arras").get(objet), 404, "IDE-404");
        Refus.exiger(Rest.compte("arras").get(objet + "/historique"), 404, "IDE-404");
        assertThat(Rest.compte("arras")
                        .get(AFFILIATIONS + "/proposition?carriere=" + ObjetsRetraite.duSocleCommun())
                        .statut())
                .isEqualTo(200);
    }
}
