package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What acts and stages make due (specification carrière, § 1.23): registered, moved, settled, brought back. */
@DisplayName("Échéances des carrières")
class EcheancesCarriereIT {
    private static final LocalDate DEBUT = Offre.jour().plusMonths(1).withDayOfMonth(1);
    private final String carriere = "/api/v1/carrieres/" + Agents.carriere();

    @Test
    void laDisponibiliteAnnonceSaDemandeEtLeRenouvellementLaRemplace() {
        JsonObject premiere =
                acte("DISPONIBILITE:SUIVRE_CONJOINT", DEBUT, DEBUT.plusYears(1).minusDays(1), "");
        LocalDate due = DEBUT.plusYears(1).minusDays(1).minusMonths(3);
        assertThat(dues(objet(premiere))).containsExactlyEntriesOf(Map.of("FIN_DISPONIBILITE", due));
        assertThat(Rappels.de(objet(premiere)))
                .containsExactly(DEBUT.plusYears(1).minusDays(1).minusMonths(4));

        LocalDate suite = DEBUT.plusYears(1);
        JsonObject seconde =
                acte("DISPONIBILITE:SUIVRE_CONJOINT", suite, suite.plusYears(1).minusDays(1), "");
        assertThat(dues(objet(premiere))).isEmpty();
        assertThat(dues(objet(seconde)))
                .containsExactlyEntriesOf(Map.of(
                        "FIN_DISPONIBILITE", suite.plusYears(1).minusDays(1).minusMonths(3)));

        annuler(seconde);
        assertThat(dues(objet(seconde))).isEmpty();
        assertThat(dues(objet(premiere)))
                .as("l'annulation du renouvellement la fait revenir")
                .containsValue(due)
                .hasSize(1);
    }

    @Test
    void laReintegrationSoldeCeQueLaPositionAttendait() {
        JsonObject dispo =
                acte("DISPONIBILITE:SUIVRE_CONJOINT", DEBUT, DEBUT.plusYears(1).minusDays(1), "");
        LocalDate retour = DEBUT.plusMonths(6);
        Offre.creer(
                "secretaire",
                carriere + "/actes",
                ("{\"type\":\"REINTEGRATION\",\"numero\":\"R\",\"dateSignature\":\"2020-06-01\",\"dateEffet\":\"%s\",\"changements\":["
                                + "{\"nature\":\"POSITION\",\"du\":\"%s\",\"code\":\"ACTIVITE\"}]}")
                        .formatted(retour, retour));
        assertThat(dues(objet(dispo))).isEmpty();
    }

    @Test
    void leCongeParentalAnnonceSonRenouvellementEtLEntretien() {
        LocalDate fin = DEBUT.plusMonths(6).minusDays(1);
        JsonObject conge = acte("CONGE_PARENTAL", DEBUT, fin, " enfant=" + DEBUT.minusYears(1));
        assertThat(dues(objet(conge)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "RENOUVELLEMENT_CONGE_PARENTAL", fin.minusMonths(1),
                        "ENTRETIEN_CONGE_PARENTAL", fin.plusDays(1).minusWeeks(4)));
        assertThat(Rappels.de(objet(conge))).contains(fin.minusWeeks(6));
    }

    @Test
    void leDetachementAnnonceSesCinqAnsEtLeSurnombreSaFin() {
        LocalDate fin = DEBUT.plusYears(5).minusDays(1);
        JsonObject detachement = acte("DETACHEMENT:DETACHEMENT_ORDINAIRE", DEBUT, fin, "");
        assertThat(dues(objet(detachement)))
                .containsExactlyEntriesOf(Map.of("INTEGRATION_DETACHEMENT", DEBUT.plusYears(5)));
        LocalDate retour = DEBUT.plusYears(5);
        JsonObject surnombre = acte("SURNOMBRE", retour, retour.plusYears(1).minusDays(1), "");
        assertThat(dues(objet(surnombre)))
                .containsExactlyEntriesOf(
                        Map.of("SURNOMBRE", retour.plusYears(1).minusDays(1)));
        assertThat(Rappels.de(objet(surnombre)))
                .containsExactly(retour.plusYears(1).minusDays(1).minusMonths(3));
    }

    @Test
    void unCongeReculeLaFinDuStageEtSonAnnulationLaRamene() {
        long stagiaire = Agents.carriere("secretaire", Objets.ABLAIN, "STAGIAIRE");
        LocalDate debut = Offre.jour().minusMonths(2);
        JsonObject stage = Offre.creer(
                "secretaire",
                "/api/v1/stages",
                "{\"carriere\":%d,\"grade\":\"ADJ_ADM\",\"voie\":\"SANS_CONCOURS\",\"debut\":\"%s\",\"vacance\":\"V062\",\"vacanceLe\":\"2015-01-02\"}"
                        .formatted(stagiaire, debut));
        String objet = "STAGE:" + stage.getJsonNumber("id");
        LocalDate fin = debut.plusYears(1).minusDays(1);
        assertThat(dues(objet)).containsExactlyEntriesOf(Map.of("UNIQUE", fin));
        assertThat(Rappels.de(objet)).containsExactly(fin.minusDays(90), fin.minusDays(30), fin);

        // 46 days of sickness: 10 beyond the tenth of 365 days
        LocalDate maladie = debut.plusDays(10);
        JsonObject conge = Offre.creer(
                "secretaire",
                "/api/v1/carrieres/%d/actes".formatted(stagiaire),
                new ActeDit("CONGE:MALADIE_ORDINAIRE %s..%s".formatted(maladie, maladie.plusDays(45))).corps());
        assertThat(dues(objet)).containsExactlyEntriesOf(Map.of("UNIQUE", fin.plusDays(10)));

        annuler(conge);
        assertThat(dues(objet)).containsExactlyEntriesOf(Map.of("UNIQUE", fin));
    }

    private JsonObject acte(String type, LocalDate du, LocalDate au, String suite) {
        String corps = new ActeDit("%s %s..%s%s".formatted(type, du, au, suite)).corps();
        return Offre.creer("secretaire", carriere + "/actes", corps);
    }

    private static String objet(JsonObject acte) {
        return "ACTE:" + acte.getJsonNumber("id");
    }

    private static void annuler(JsonObject acte) {
        Rest.Reponse annule = Rest.compte("secretaire")
                .avec("If-Match", "\"%d\"".formatted(acte.getInt("version")))
                .post("/api/v1/actes/%s/annulation".formatted(acte.getJsonNumber("id")), "{\"motif\":\"Essai\"}");
        assertThat(annule.statut()).as(annule.texte()).isEqualTo(200);
    }

    /** What is still due for an object, as the extranet shows it to the RH. */
    private static Map<String, LocalDate> dues(String objet) {
        Map<String, LocalDate> dues = new TreeMap<>();
        toutes().filter(due -> due.getString("objet").equals(objet))
                .forEach(due -> dues.put(due.getString("type"), LocalDate.parse(due.getString("date"))));
        return dues;
    }

    private static Stream<JsonObject> toutes() {
        List<JsonObject> lues = new ArrayList<>();
        int page = 0;
        JsonObject lue;
        do {
            lue = Offre.lire(
                    "secretaire", "/api/v1/echeances?siren=%s&taille=200&page=%d".formatted(Objets.ABLAIN, page++));
            lues.addAll(lue.getJsonArray("elements").getValuesAs(JsonObject.class));
        } while (lues.size() < lue.getInt("total"));
        return lues.stream();
    }
}
