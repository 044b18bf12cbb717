package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A proposal from its computation to the career, by those whom specification carrière, § 1.21 names: the CdG proposes, the
 * autorité territoriale signs, the agent reads. The fifth échelon of adjoint administratif lasts one year (§ 2.2).
 */
@DisplayName("Vie d'une proposition d'avancement d'échelon")
class VieEchelonIT {

    /** Reached a month ago: what is registered shows at once. */
    private final LocalDate effet = Offre.jour().minusMonths(1);

    @Test
    void duCalculALaCarriere() {
        long carriere = Echelons.cinquieme("FICTIF-VIE", effet.minusYears(1));
        Echelons.calculer(Objets.ABLAIN);
        JsonObject calculee = Echelons.proposition(carriere, 6);
        assertThat(calculee.getString("dateEffet")).isEqualTo(effet.toString());
        String chemin = Echelons.chemin(calculee);

        Refus.exiger(Rest.compte("maire").get(chemin), 404, "IDE-404");
        assertThat(Echelons.propositions("secretaire", carriere)).isEmpty();
        refuse("maire", chemin, "PROPOSER", 404, "IDE-404", null);

        assertThat(Echelons.survenir("cdg.carriere", chemin, "PROPOSER").getString("etat"))
                .isEqualTo("PROPOSEE");
        assertThat(possibles("secretaire", chemin)).containsExactly("EDITER");
        refuse("secretaire", chemin, "SIGNER", 409, "MET-001", "Possible maintenant : EDITER.");
        refuse("cdg.carriere", chemin, "EDITER", 403, "SEC-002", "l'opération EDITER à l'état PROPOSEE");

        assertThat(Echelons.survenir("secretaire", chemin, "EDITER").getString("etat"))
                .isEqualTo("ARRETE_EDITE");
        assertThat(possibles("secretaire", chemin)).isEmpty();
        assertThat(possibles("maire", chemin)).containsExactly("SIGNER");
        refuse("secretaire", chemin, "SIGNER", 403, "SEC-002", "l'opération SIGNER à l'état ARRETE_EDITE");
        refuse("cdg.carriere", chemin, "SIGNER", 403, "SEC-002", "l'opération SIGNER à l'état ARRETE_EDITE");
        refuseDate("maire", chemin, "SIGNER", Offre.jour().plusDays(1), "Cette date est dans l'avenir");

        JsonObject signee = Echelons.survenir("maire", chemin, "SIGNER");
        assertThat(signee.getString("etat")).isEqualTo("SIGNE");
        assertThat(signee.getString("numero")).contains(Objets.ABLAIN);
        assertThat(signee.getString("signeeLe")).isEqualTo(Offre.jour().toString());
        refuse("cdg.carriere", chemin, "ANNULER", 409, "MET-001", "Aucune opération n'est possible pour vous");
        refuseDate(
                "secretaire",
                chemin,
                "NOTIFIER",
                Offre.jour().minusDays(1),
                "La notification ne peut pas précéder la signature");

        assertThat(Echelons.survenir("secretaire", chemin, "NOTIFIER").getString("notifieeLe"))
                .isEqualTo(Offre.jour().toString());
        refuse("maire", chemin, "ENREGISTRER", 403, "SEC-002", "l'opération ENREGISTRER à l'état NOTIFIE");
        assertThat(echelon(carriere)).isEqualTo(5);

        assertThat(Echelons.survenir("secretaire", chemin, "ENREGISTRER").getString("etat"))
                .isEqualTo("ENREGISTRE");
        assertThat(echelon(carriere)).isEqualTo(6);
        assertThat(fiche(carriere).getJsonArray("situations").getValuesAs(JsonObject.class))
                .extracting(situation -> situation.getInt("echelon"))
                .containsExactly(5, 6);
        assertThat(actes(carriere))
                .anyMatch(acte -> acte.getString("type").equals("AVANCEMENT_ECHELON")
                        && acte.getString("numero").equals(signee.getString("numero"))
                        && acte.getString("dateEffet").equals(effet.toString()));
        for (String evenement : List.of("PROPOSER", "SIGNER", "ENREGISTRER", "ANNULER")) {
            refuse("cdg.carriere", chemin, evenement, 409, "MET-001", "Aucune opération n'est possible pour vous");
        }
        assertThat(historique(chemin)).containsExactly("ENREGISTRER", "NOTIFIER", "SIGNER", "EDITER", "PROPOSER");
    }

    @Test
    void annuleeElleNAttendPlusPersonneEtPeutSeRecalculer() {
        long carriere = Echelons.cinquieme("FICTIF-ANNULEE", effet.minusYears(1));
        Echelons.calculer(Objets.ABLAIN);
        String chemin = Echelons.chemin(Echelons.proposition(carriere, 6));
        Echelons.survenir("cdg.carriere", chemin, "PROPOSER");
        JsonObject annulee = Echelons.demander(
                        "cdg.carriere", chemin, "{\"evenement\":\"ANNULER\",\"motif\":\"Erreur de grade\"}")
                .json();
        assertThat(annulee.getString("etat")).isEqualTo("ANNULEE");
        assertThat(Echelons.echeance(chemin)).isEmpty();

        Echelons.calculer(Objets.ABLAIN);
        assertThat(Echelons.propositions("cdg.carriere", carriere).getValuesAs(JsonObject.class).stream()
                        .filter(p -> p.getInt("versEchelon") == 6)
                        .map(p -> p.getString("etat")))
                .containsExactlyInAnyOrder("ANNULEE", "CALCULEE");
    }

    /** Disponibilité not counted (§ 2.1.3): the living proposal is replaced, or suspended when no date is left. */
    @Test
    void unFaitNouveauRecalculeOuSuspend() {
        LocalDate depuis = Offre.jour().minusMonths(10).withDayOfMonth(1);
        long decalee = Echelons.cinquieme("FICTIF-DECALEE", depuis);
        long suspendue = Echelons.cinquieme("FICTIF-SUSPENDUE", depuis);
        Echelons.calculer(Objets.ABLAIN);
        disponibilite(decalee, depuis.plusMonths(1), depuis.plusMonths(4).minusDays(1));
        disponibilite(suspendue, depuis.plusMonths(1), depuis.plusMonths(25).minusDays(1));
        Echelons.calculer(Objets.ABLAIN);

        assertThat(etats(decalee, 6)).containsExactlyInAnyOrder("RECALCULEE", "CALCULEE");
        assertThat(Echelons.propositions("cdg.carriere", decalee).getValuesAs(JsonObject.class))
                .filteredOn(p -> p.getString("etat").equals("CALCULEE") && p.getInt("versEchelon") == 6)
                .singleElement()
                .satisfies(p -> assertThat(p.getString("dateEffet"))
                        .isEqualTo(depuis.plusYears(1).plusMonths(3).toString()));
        assertThat(etats(suspendue, 6)).containsExactly("SUSPENDUE");
    }

    /** Before the signature the career is computed again: an arrêté never rests on facts that changed. */
    @Test
    void neSigneePasSiLaCarriereAChange() {
        long carriere = Echelons.cinquieme("FICTIF-CHANGEE", effet.minusYears(1));
        Echelons.calculer(Objets.ABLAIN);
        String chemin = Echelons.chemin(Echelons.proposition(carriere, 6));
        Echelons.survenir("cdg.carriere", chemin, "PROPOSER");
        Echelons.survenir("secretaire", chemin, "EDITER");
        disponibilite(carriere, effet.minusMonths(6), effet.minusMonths(3).minusDays(1));
        refuse("maire", chemin, "SIGNER", 422, "MET-316", "sauf bonification enregistrée");
        assertThat(Offre.lire("maire", chemin).getString("etat")).isEqualTo("ARRETE_EDITE");
    }

    @Test
    void plusieursALaFoisToutesOuAucune() {
        List<Long> carrieres = List.of(
                Echelons.cinquieme("FICTIF-LOT-A", effet.minusYears(1)),
                Echelons.cinquieme("FICTIF-LOT-B", effet.minusYears(1)));
        Echelons.calculer(Objets.ABLAIN);
        List<String> ids = carrieres.stream()
                .map(c -> Echelons.proposition(c, 6).getJsonNumber("id").toString())
                .toList();
        ensemble("cdg.carriere", "PROPOSER", ids, 200);
        Echelons.survenir("secretaire", Echelons.PROPOSITIONS + "/" + ids.get(0), "EDITER");
        Refus.exiger(ensemble("maire", "SIGNER", ids, 409), 409, "MET-001");
        assertThat(Offre.lire("maire", Echelons.PROPOSITIONS + "/" + ids.get(0)).getString("etat"))
                .isEqualTo("ARRETE_EDITE");
        Echelons.survenir("secretaire", Echelons.PROPOSITIONS + "/" + ids.get(1), "EDITER");
        assertThat(ensemble("maire", "SIGNER", ids, 200).json().getInt("propositions"))
                .isEqualTo(2);
        assertThat(ids.stream()
                        .map(id -> Offre.lire("maire", Echelons.PROPOSITIONS + "/" + id)
                                .getString("numero"))
                        .distinct())
                .hasSize(2);
    }

    private static void refuse(
            String compte, String chemin, String evenement, int statut, String code, String message) {
        Rest.Reponse reponse = Echelons.demander(compte, chemin, Offre.evenement(evenement));
        Refus.exiger(reponse, statut, code);
        if (message != null) {
            assertThat(reponse.json().getString("detail")).contains(message);
        }
    }

    private static void refuseDate(String compte, String chemin, String evenement, LocalDate date, String message) {
        Rest.Reponse reponse =
                Echelons.demander(compte, chemin, "{\"evenement\":\"%s\",\"date\":\"%s\"}".formatted(evenement, date));
        Refus.exiger(reponse, 422, "FMT-010", "date");
        assertThat(reponse.json().getString("detail")).contains(message);
    }

    private static Rest.Reponse ensemble(String compte, String evenement, List<String> ids, int statut) {
        Rest.Reponse reponse = Rest.compte(compte)
                .post(
                        Echelons.PROPOSITIONS + "/evenements",
                        "{\"evenement\":\"%s\",\"propositions\":[%s]}".formatted(evenement, String.join(",", ids)));
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(statut);
        return reponse;
    }

    private static List<String> possibles(String compte, String chemin) {
        return Offre.lire(compte, chemin).getJsonArray("possibles").getValuesAs(JsonString::getString);
    }

    private static List<String> etats(long carriere, int versEchelon) {
        return Echelons.propositions("cdg.carriere", carriere).getValuesAs(JsonObject.class).stream()
                .filter(p -> p.getInt("versEchelon") == versEchelon)
                .map(p -> p.getString("etat"))
                .toList();
    }

    private static int echelon(long carriere) {
        return fiche(carriere).getJsonObject("carriere").getInt("echelon");
    }

    private static JsonObject fiche(long carriere) {
        return Offre.lire("secretaire", "/api/v1/carrieres/" + carriere);
    }

    private static List<JsonObject> actes(long carriere) {
        JsonArray actes = Rest.compte("secretaire")
                .get("/api/v1/carrieres/%d/actes".formatted(carriere))
                .liste();
        return actes.getValuesAs(JsonObject.class);
    }

    private static List<String> historique(String chemin) {
        return Offre.lire("secretaire", chemin + "/historique")
                .getJsonArray("elements")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(entree -> entree.getString("action"))
                .toList();
    }

    private static void disponibilite(long carriere, LocalDate du, LocalDate au) {
        Offre.creer("secretaire", "/api/v1/carrieres/%d/actes".formatted(carriere), """
                {"type":"DISPONIBILITE","numero":"D-%d","dateSignature":"%s","dateEffet":"%s","changements":[\
                {"nature":"POSITION","du":"%s","au":"%s","code":"DISPONIBILITE","motif":"SUIVRE_CONJOINT"}]}""".formatted(
                        carriere, du, du, du, au));
    }
}
