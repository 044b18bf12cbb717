package fr.cdg62.essai;

import static fr.cdg62.essai.DossiersFictifs.DOSSIERS;
import static fr.cdg62.essai.DossiersFictifs.demander;
import static fr.cdg62.essai.DossiersFictifs.evenement;
import static fr.cdg62.essai.DossiersFictifs.jusquAuDecompte;
import static fr.cdg62.essai.DossiersFictifs.note;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An agent asks for his own pension, answers his décompte, and finds what waits for him (specification, § 1.21, 1.23). */
@DisplayName("Pension demandée par l'agent")
class PensionDeLAgentIT {
    /** Eight months ahead: both reminders, six and four months before, are still to come. */
    private static final LocalDate EFFET = Offre.jour().withDayOfMonth(1).plusMonths(8);

    private final long carriere = DossiersFictifs.retraitable("FICTIF-DEMANDEUR");
    private final Rest moi = ComptesAgents.de(carriere);

    private static String corps(long carriere) {
        return "{\"carriere\":%d,\"type\":\"NORMALE\",\"demandeeLe\":\"%s\",\"depart\":{\"dernierJour\":\"%s\",\"radiation\":\"%s\",\"effet\":\"%s\"},\"iban\":\"%s\"}"
                .formatted(carriere, Offre.jour(), EFFET.minusDays(1), EFFET, EFFET, DossiersFictifs.IBAN);
    }

    private JsonObject demande() {
        Rest.Reponse ouvert = moi.post(DOSSIERS, corps(carriere));
        assertThat(ouvert.statut()).as(ouvert.texte()).isEqualTo(201);
        return ouvert.json();
    }

    private static String objet(JsonObject dossier) {
        return DOSSIERS + "/" + dossier.getJsonNumber("id");
    }

    private static String nom(JsonObject dossier) {
        return "DOSSIER_RETRAITE:" + dossier.getJsonNumber("id");
    }

    /** Object and day of what waits for the caller. */
    private static List<String> echeances(Rest client) {
        return client.get("/api/v1/echeances").json().getJsonArray("elements").getValuesAs(JsonObject.class).stream()
                .map(e -> e.getString("objet") + " " + e.getString("date"))
                .toList();
    }

    private String reponse(String objet, String corps) {
        Rest.Reponse reponse = demander(moi, objet, corps);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json().getString("etat");
    }

    @Test
    void lAgentDemandeSaPensionEtSonEmployeurLInstruit() {
        JsonObject demande = demande();
        assertThat(demande.getString("etat")).isEqualTo("A_INSTRUIRE_EMPLOYEUR");
        assertThat(demande.getString("attente")).isEqualTo("COLLECTIVITE");
        assertThat(demande.getJsonArray("possibles")).isEmpty();
        assertThat(Offre.lire("secretaire", objet(demande))
                        .getJsonArray("possibles")
                        .toString())
                .contains("SOUMETTRE");
        Refus.exiger(moi.post(DOSSIERS, corps(carriere)), 409, "MET-389", "carriere");

        String due = nom(demande) + " " + EFFET.minusMonths(3);
        assertThat(echeances(moi)).containsExactly(due);
        assertThat(ObjetsRetraite.echeances(nom(demande))).containsExactly("ETAPE_1 " + EFFET.minusMonths(3));
        assertThat(Rappels.de(nom(demande))).containsExactly(EFFET.minusMonths(6), EFFET.minusMonths(4));
    }

    /** What the CdG has to check is not his business; the décompte is, for two months. */
    @Test
    void lAgentAccepteSonDecompteEtLEcheanceEstSoldee() {
        JsonObject demande = demande();
        Refus.exiger(demander(moi, objet(demande), evenement("ACCEPTER")), 409, "MET-001");
        DossiersFictifs.completer(objet(demande));
        DossiersFictifs.survenir("secretaire", objet(demande), evenement("SOUMETTRE"));
        assertThat(echeances(moi)).isEmpty();
        DossiersFictifs.survenir(
                "cdg.carriere", objet(demande), "{\"evenement\":\"A_CORRIGER\",\"observations\":[\"RIB illisible\"]}");

        jusquAuDecompte(objet(demande), Offre.jour());
        assertThat(echeances(moi))
                .containsExactly(nom(demande) + " " + Offre.jour().plusMonths(2));
        assertThat(reponse(objet(demande), evenement("ACCEPTER"))).isEqualTo("ACCEPTE");
        assertThat(echeances(moi)).isEmpty();
        Refus.exiger(demander(moi, objet(demande), note("REFUSER", "Trop tard.")), 409, "MET-001");
    }

    @Test
    void lAgentContesteSonDecompteEnDisantPourquoi() {
        String objet = objet(demande());
        jusquAuDecompte(objet, Offre.jour());
        Refus.exiger(demander(moi, objet, evenement("REFUSER")), 422, "FMT-010", "note");
        assertThat(reponse(objet, note("REFUSER", "Un enfant manque."))).isEqualTo("REFUSE");
        Refus.exiger(demander(moi, objet, evenement("REPRENDRE")), 404, "IDE-404");
    }

    @Test
    void lAgentNeDemandeQuePourLuiEtLeJourMeme() {
        long autre = DossiersFictifs.retraitable("FICTIF-AUTRUI");
        Refus.exiger(moi.post(DOSSIERS, corps(autre)), 404, "IDE-404", "carriere");
        Refus.exiger(moi.post(DOSSIERS, corps(ObjetsRetraite.duSocleCommun())), 404, "IDE-404", "carriere");
        Refus.exiger(moi.post(DOSSIERS, corps(carriere).replace("NORMALE", "REVERSION")), 422, "FMT-010", "type");
        String hier = "\"demandeeLe\":\"%s\"";
        Refus.exiger(
                moi.post(
                        DOSSIERS,
                        corps(carriere)
                                .replace(
                                        hier.formatted(Offre.jour()),
                                        hier.formatted(Offre.jour().minusDays(1)))),
                422,
                "FMT-010",
                "demandeeLe");

        String sien = DOSSIERS + "/" + DossiersFictifs.dossier(autre);
        jusquAuDecompte(sien, Offre.jour());
        Refus.exiger(demander(moi, sien, evenement("ACCEPTER")), 404, "IDE-404");
        assertThat(echeances(moi)).isEmpty();
        Refus.exiger(moi.get("/api/v1/echeances?siren=216200014"), 404, "IDE-404");
    }

    /** Denis, of the demonstration: Arras belongs to the socle commun, which does not open this mission. */
    @Test
    void lAgentDUneCollectiviteDuSocleCommunNeDemandePasIci() {
        long sienne = ObjetsRetraite.duSocleCommun();
        Refus.exiger(ComptesAgents.de(sienne).post(DOSSIERS, corps(sienne)), 403, "REJ-ADH-01", "mission");
    }
}
