package fr.cdg62.essai;

import static fr.cdg62.essai.DossiersFictifs.date;
import static fr.cdg62.essai.DossiersFictifs.demander;
import static fr.cdg62.essai.DossiersFictifs.evenement;
import static fr.cdg62.essai.DossiersFictifs.note;
import static fr.cdg62.essai.DossiersFictifs.numero;
import static fr.cdg62.essai.DossiersFictifs.survenir;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Demandes d'avis préalable from outside: life, pieces, rights. */
@DisplayName("Demandes d'avis préalable")
class AvisPrealablesIT {
    private static final String AVIS = "/api/v1/avis-prealables";

    private static String nouveau() {
        return AVIS + "/" + ObjetsRetraite.avis(Agents.carriere());
    }

    @Test
    void uneDemandeVaDuBrouillonALAvisParUneDemandeDePieces() {
        String objet = nouveau();
        survenir("secretaire", objet, note("MODIFIER", "Dix-sept ans au régime général."));
        Refus.exiger(demander("cdg.carriere", objet, note("MODIFIER", "Autre.")), 403, "SEC-002");
        Refus.exiger(demander("secretaire", objet, date("TRANSMETTRE", Offre.jour())), 422, "FMT-010", "numero");
        survenir("secretaire", objet, numero("TRANSMETTRE", "A-62-1", Offre.jour()));
        survenir("cdg.carriere", objet, date("ETUDIER", Offre.jour()));
        Refus.exiger(demander("cdg.carriere", objet, evenement("DEMANDER_PIECES")), 422, "FMT-010", "note");
        JsonObject attend = survenir("cdg.carriere", objet, note("DEMANDER_PIECES", "Relevé de carrière"));
        assertThat(attend.getString("etat")).isEqualTo("PIECES_DEMANDEES");
        Offre.creer("secretaire", objet + "/pieces?nom=releve.pdf", "%PDF-1.4\nreleve\n%%EOF\n");
        survenir("secretaire", objet, note("COMPLETER", "Relevé joint."));
        Refus.exiger(demander("cdg.carriere", objet, date("RENDRE_DEFAVORABLE", Offre.jour())), 422, "FMT-010", "note");
        JsonObject rendu = survenir("cdg.carriere", objet, date("RENDRE_FAVORABLE", Offre.jour()));
        assertThat(rendu.getString("etat")).isEqualTo("AVIS_FAVORABLE");
        assertThat(rendu.getString("expose")).isEqualTo("Dix-sept ans au régime général.");
        assertThat(rendu.getJsonArray("pieces")).hasSize(1);
        assertThat(Offre.lire("secretaire", objet + "/historique").getInt("total"))
                .isGreaterThanOrEqualTo(7);
        Refus.exiger(
                Rest.compte("secretaire").post(objet + "/pieces?nom=tard.pdf", "%PDF-1.4"), 409, "MET-001", "etat");
    }

    @Test
    void uneSeuleDemandeParTypeAttendSonAvis() {
        long carriere = Agents.carriere();
        ObjetsRetraite.avis(carriere);
        Refus.exiger(
                Rest.compte("secretaire").post(AVIS, ObjetsRetraite.corpsAvis(carriere)), 409, "MET-389", "carriere");
    }

    @Test
    void laVoisineLeSocleCommunEtUnAutreAgentNYOntPasAcces() {
        String objet = nouveau();
        long piece = Offre.creer("secretaire", objet + "/pieces?nom=a.pdf", "%PDF-1.4\na\n%%EOF\n")
                .getJsonNumber("id")
                .longValue();
        for (String compte : new String[] {"arras", "agent"}) {
            Refus.exiger(Rest.compte(compte).get(objet), 404, "IDE-404");
            Refus.exiger(Rest.compte(compte).get(objet + "/pieces/" + piece), 404, "IDE-404");
        }
        Refus.exiger(Rest.compte("secretaire").get(nouveau() + "/pieces/" + piece), 404, "IDE-404");
        long carriere = ObjetsRetraite.duSocleCommun();
        Refus.exiger(Rest.compte("arras").post(AVIS, ObjetsRetraite.corpsAvis(carriere)), 403, "REJ-ADH-01", "mission");
    }
}
