package fr.cdg62.essai;

import static fr.cdg62.essai.DossiersFictifs.DOSSIERS;
import static fr.cdg62.essai.DossiersFictifs.codes;
import static fr.cdg62.essai.DossiersFictifs.completer;
import static fr.cdg62.essai.DossiersFictifs.date;
import static fr.cdg62.essai.DossiersFictifs.demander;
import static fr.cdg62.essai.DossiersFictifs.deposer;
import static fr.cdg62.essai.DossiersFictifs.evenement;
import static fr.cdg62.essai.DossiersFictifs.jusquAuDecompte;
import static fr.cdg62.essai.DossiersFictifs.note;
import static fr.cdg62.essai.DossiersFictifs.nouveau;
import static fr.cdg62.essai.DossiersFictifs.numero;
import static fr.cdg62.essai.DossiersFictifs.survenir;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Dossiers de liquidation from outside: life, control, delegation, décompte, death, rights. */
@DisplayName("Dossiers de retraite")
class DossiersRetraiteIT {
    private static final String REPOUSSER = "{\"evenement\":\"MODIFIER\",\"note\":\"Report.\",\"depart\":"
            + "{\"dernierJour\":\"2027-08-31\",\"radiation\":\"2027-09-01\",\"effet\":\"2027-09-01\"}}";

    private static String etat(JsonObject dossier) {
        return dossier.getString("etat");
    }

    /** Six pieces are required: until the last one the dossier stays; sent back once, then it goes to the payment. */
    @Test
    void unDossierVaDeLOuvertureAuPaiement() {
        String objet = nouveau("PAIEMENT");
        assertThat(codes("secretaire", objet))
                .containsExactly(
                        "BLOQUANT E306",
                        "BLOQUANT E306",
                        "BLOQUANT E306",
                        "BLOQUANT E306",
                        "BLOQUANT E306",
                        "BLOQUANT E306");
        Refus.exiger(demander("secretaire", objet, evenement("SOUMETTRE")), 409, "MET-386", "DEMANDE_PENSION");
        completer(objet);
        assertThat(codes("cdg.carriere", objet)).isEmpty();
        survenir("secretaire", objet, evenement("SOUMETTRE"));

        Refus.exiger(demander("secretaire", objet, evenement("CONFORME")), 403, "SEC-002");
        Refus.exiger(
                demander("cdg.carriere", objet, numero("TRANSMETTRE", "P-1", Offre.jour())), 409, "MET-001", "etat");
        Refus.exiger(demander("cdg.carriere", objet, evenement("A_CORRIGER")), 422, "FMT-010", "observations");
        JsonObject renvoye = survenir(
                "cdg.carriere",
                objet,
                "{\"evenement\":\"A_CORRIGER\",\"observations\":[\"Arrêté non signé\",\"RIB illisible\"]}");
        assertThat(etat(renvoye)).isEqualTo("A_INSTRUIRE_EMPLOYEUR");
        assertThat(renvoye.getJsonArray("observations")).hasSize(2);

        deposer("secretaire", objet, "ARRETE_RADIATION");
        survenir("secretaire", objet, evenement("SOUMETTRE"));
        assertThat(survenir("cdg.carriere", objet, evenement("CONFORME")).getBoolean("conforme"))
                .isTrue();
        survenir("cdg.carriere", objet, numero("TRANSMETTRE", "P-62-17", Offre.jour()));
        survenir("cdg.carriere", objet, date("METTRE_EN_TRAITEMENT", Offre.jour()));
        Refus.exiger(
                demander("cdg.carriere", objet, date("RECEVOIR_DECOMPTE", Offre.jour())), 409, "MET-386", "decompte");
        deposer("cdg.carriere", objet, "DECOMPTE_PROVISOIRE");
        JsonObject decompte = survenir("cdg.carriere", objet, date("RECEVOIR_DECOMPTE", Offre.jour()));
        assertThat(decompte.getJsonObject("decompte").getString("limite"))
                .isEqualTo(Offre.jour().plusMonths(2).toString());
        Refus.exiger(demander("cdg.carriere", objet, evenement("ACCEPTER")), 403, "SEC-002");
        survenir("secretaire", objet, evenement("ACCEPTER"));
        survenir("cdg.carriere", objet, numero("CONCEDER", "T-9", Offre.jour()));
        JsonObject fini = survenir("cdg.carriere", objet, date("METTRE_EN_PAIEMENT", Offre.jour()));
        assertThat(etat(fini)).isEqualTo("EN_PAIEMENT");
        assertThat(fini.getJsonArray("possibles")).isEmpty();
        assertThat(fini.getJsonArray("etapes")).hasSize(11);
        assertThat(fini.getJsonObject("transmission").getString("numero")).isEqualTo("P-62-17");
        Refus.exiger(
                Rest.compte("secretaire").post(objet + "/pieces?type=RIB&nom=a.pdf", "%PDF-1.4 tard"),
                409,
                "MET-001",
                "etat");
    }

    /** Three months before 1 June 2027; a step settles the échéance of the one before. */
    @Test
    void laDemandeAUneEcheanceTroisMoisAvantLaPension() {
        String objet = nouveau("ECHEANCE");
        assertThat(echeances(objet)).containsExactly("ETAPE_1 2027-03-01");
        completer(objet);
        survenir("secretaire", objet, evenement("SOUMETTRE"));
        assertThat(echeances(objet)).isEmpty();
    }

    private static List<String> echeances(String objet) {
        return ObjetsRetraite.echeances("DOSSIER_RETRAITE:" + objet.substring(DOSSIERS.length() + 1));
    }

    @Test
    void unMandatRevoqueEntreDeuxEtapesArreteLaDelegation() {
        String objet = nouveau("DELEGATION");
        Refus.exiger(demander("secretaire", objet, evenement("DELEGUER")), 409, "MET-387", "mandat");
        String mandat = DossiersFictifs.MANDATS + "/" + DossiersFictifs.mandat("2026-01-01", "null");
        Refus.exiger(
                Rest.compte("maire")
                        .post(
                                DossiersFictifs.MANDATS,
                                "{\"siren\":\"216200014\",\"reference\":\"Double\",\"debut\":\"2026-06-01\"}"),
                422,
                "FMT-010",
                "debut");
        survenir("secretaire", objet, evenement("DELEGUER"));
        assertThat(etat(survenir("cdg.carriere", objet, evenement("PRENDRE_EN_CHARGE"))))
                .isEqualTo("A_INSTRUIRE_CENTRALISATEUR");
        completer(objet);
        survenir("cdg.carriere", objet, evenement("SOUMETTRE"));
        assertThat(etat(survenir("cdg.carriere", objet, "{\"evenement\":\"A_CORRIGER\",\"observations\":[\"RIB\"]}")))
                .isEqualTo("A_INSTRUIRE_CENTRALISATEUR");

        assertThat(DossiersFictifs.revoquer(mandat).getBoolean("enVigueur")).isFalse();
        Refus.exiger(demander("cdg.carriere", objet, evenement("SOUMETTRE")), 409, "MET-387", "mandat");
        leCentreNeModifieNiNeDepose(objet);
        deposer("secretaire", objet, "RIB");
        Refus.exiger(demander("cdg.carriere", objet, evenement("RESTITUER")), 422, "FMT-010", "note");
        JsonObject rendu = survenir("cdg.carriere", objet, note("RESTITUER", "Mandat révoqué."));
        assertThat(etat(rendu)).isEqualTo("A_INSTRUIRE_EMPLOYEUR");
        assertThat(rendu.getBoolean("delegue")).isFalse();
    }

    private static void leCentreNeModifieNiNeDepose(String objet) {
        Refus.exiger(demander("cdg.carriere", objet, REPOUSSER), 409, "MET-387", "mandat");
        Refus.exiger(
                Rest.compte("cdg.carriere").post(objet + "/pieces?type=RIB&nom=a.pdf", "%PDF-1.4 sans mandat"),
                409,
                "MET-387",
                "mandat");
    }

    /** Revoked once it was sent: the CdG records what the CNRACL answers and changes nothing; the employer still may. */
    @Test
    void sansMandatLeCentreDeGestionEnregistreLesReponsesEtNeModifieRien() {
        String objet = nouveau("SANSMANDAT");
        String mandat = DossiersFictifs.MANDATS + "/" + DossiersFictifs.mandat("2026-01-01", "null");
        completer(objet);
        survenir("secretaire", objet, evenement("DELEGUER"));
        survenir("cdg.carriere", objet, evenement("PRENDRE_EN_CHARGE"));
        deposer("cdg.carriere", objet, "RIB");
        survenir("cdg.carriere", objet, REPOUSSER);
        survenir("cdg.carriere", objet, evenement("SOUMETTRE"));
        survenir("cdg.carriere", objet, evenement("CONFORME"));
        survenir("cdg.carriere", objet, numero("TRANSMETTRE", "P-62-22", Offre.jour()));
        DossiersFictifs.revoquer(mandat);

        survenir("cdg.carriere", objet, date("METTRE_EN_TRAITEMENT", Offre.jour()));
        deposer("cdg.carriere", objet, "DECOMPTE_PROVISOIRE");
        survenir("cdg.carriere", objet, date("RECEVOIR_DECOMPTE", Offre.jour()));
        leCentreNeModifieNiNeDepose(objet);
        assertThat(etat(Offre.lire("cdg.carriere", objet))).isEqualTo("DECOMPTE_PROVISOIRE");
        assertThat(etat(survenir("secretaire", objet, REPOUSSER))).isEqualTo("CONTROLE_CDG");
        Refus.exiger(demander("cdg.carriere", objet, evenement("CONFORME")), 409, "MET-387", "mandat");
        survenir("cdg.carriere", objet, "{\"evenement\":\"A_CORRIGER\",\"observations\":[\"Mandat révoqué\"]}");
        assertThat(etat(survenir("cdg.carriere", objet, note("RESTITUER", "Mandat révoqué."))))
                .isEqualTo("A_INSTRUIRE_EMPLOYEUR");
    }

    /** Received on 5 January 2026, two months to answer: over. Another décompte opens a new delay. */
    @Test
    void unDecompteHorsDelaiNeSAcceptePlus() {
        String objet = nouveau("TARDIF");
        jusquAuDecompte(objet, LocalDate.parse("2026-01-05"));
        Refus.exiger(demander("secretaire", objet, evenement("ACCEPTER")), 409, "MET-388", "evenement");
        Refus.exiger(
                demander("cdg.carriere", objet, date("RECEVOIR_DECOMPTE", Offre.jour())), 409, "MET-386", "decompte");
        deposer("cdg.carriere", objet, "DECOMPTE_PROVISOIRE");
        survenir("cdg.carriere", objet, date("RECEVOIR_DECOMPTE", Offre.jour()));
        assertThat(etat(survenir("secretaire", objet, evenement("ACCEPTER")))).isEqualTo("ACCEPTE");
    }

    @Test
    void unDecompteRefuseOuUnRejetReprendLInstruction() {
        String objet = nouveau("REFUS");
        jusquAuDecompte(objet, Offre.jour());
        Refus.exiger(demander("secretaire", objet, evenement("REFUSER")), 422, "FMT-010", "note");
        assertThat(etat(survenir("secretaire", objet, note("REFUSER", "Un enfant manque."))))
                .isEqualTo("REFUSE");
        survenir("secretaire", objet, evenement("REPRENDRE"));
        survenir("secretaire", objet, evenement("SOUMETTRE"));
        survenir("cdg.carriere", objet, evenement("CONFORME"));
        survenir("cdg.carriere", objet, numero("TRANSMETTRE", "P-62-2", Offre.jour()));
        Refus.exiger(demander("cdg.carriere", objet, evenement("REJETER")), 422, "FMT-010", "note");
        assertThat(etat(survenir("cdg.carriere", objet, note("REJETER", "État des services illisible."))))
                .isEqualTo("REJETEE");
        assertThat(etat(survenir("secretaire", objet, evenement("REPRENDRE")))).isEqualTo("A_INSTRUIRE_EMPLOYEUR");
    }

    @Test
    void uneDateDeplaceeApresLeDecompteRevientAuControle() {
        String objet = nouveau("DEPLACEE");
        jusquAuDecompte(objet, Offre.jour());
        String depart = "{\"dernierJour\":\"2027-08-31\",\"radiation\":\"2027-09-01\",\"effet\":\"2027-09-01\"}";
        String corps =
                "{\"evenement\":\"MODIFIER\",\"note\":\"L'agent reste trois mois.\",\"depart\":%s}".formatted(depart);
        Refus.exiger(
                demander(
                        "secretaire",
                        objet,
                        corps.replace("\"radiation\":\"2027-09-01\"", "\"radiation\":\"2027-09-02\"")),
                422,
                "MET-385",
                "radiation");
        JsonObject deplace = survenir("secretaire", objet, corps);
        assertThat(etat(deplace)).isEqualTo("CONTROLE_CDG");
        assertThat(deplace.getBoolean("conforme")).isFalse();
        assertThat(deplace.getJsonObject("depart").getString("effet")).isEqualTo("2027-09-01");
        assertThat(deplace.get("decompte")).isIn(null, JsonValue.NULL);
        Refus.exiger(
                demander("cdg.carriere", objet, numero("TRANSMETTRE", "P-62-3", Offre.jour())), 409, "MET-001", "etat");
        survenir("cdg.carriere", objet, evenement("CONFORME"));
        assertThat(etat(survenir("cdg.carriere", objet, numero("TRANSMETTRE", "P-62-3", Offre.jour()))))
                .isEqualTo("TRANSMISE");
    }

    @Test
    void leDecesEnCoursDeLiquidationOuvreUneReversion() {
        long carriere = DossiersFictifs.retraitable("FICTIF-DECES");
        String objet = DOSSIERS + "/" + DossiersFictifs.dossier(carriere);
        jusquAuDecompte(objet, Offre.jour());
        JsonObject ferme = survenir("secretaire", objet, date("DECLARER_DECES", LocalDate.parse("2026-11-10")));
        assertThat(etat(ferme)).isEqualTo("ANNULEE");
        JsonObject reversion = Offre.lire("secretaire", DOSSIERS + "?carriere=%d&type=REVERSION".formatted(carriere))
                .getJsonArray("elements")
                .getJsonObject(0);
        JsonObject lu = Offre.lire("cdg.carriere", DOSSIERS + "/" + reversion.getJsonNumber("id"));
        assertThat(etat(lu)).isEqualTo("A_INSTRUIRE_EMPLOYEUR");
        assertThat(DOSSIERS + "/" + lu.getJsonNumber("issuDe")).isEqualTo(objet);
        assertThat(lu.getJsonObject("depart").getString("effet")).isEqualTo("2026-11-11");
        assertThat(codes("secretaire", DOSSIERS + "/" + lu.getJsonNumber("id"))).contains("BLOQUANT E307");
    }

    @Test
    void unSeulDossierParAgentEtParType() {
        long carriere = DossiersFictifs.retraitable("FICTIF-SEUL");
        String objet = DOSSIERS + "/" + DossiersFictifs.dossier(carriere);
        Refus.exiger(
                Rest.compte("secretaire").post(DOSSIERS, DossiersFictifs.corps(carriere, "NORMALE")),
                409,
                "MET-389",
                "carriere");
        survenir("secretaire", objet, note("ABANDONNER", "L'agent renonce."));
        DossiersFictifs.dossier(carriere);
    }
}
