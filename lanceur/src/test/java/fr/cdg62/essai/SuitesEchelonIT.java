package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.lanceur.Serveur;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a proposal of avancement d'échelon makes others see: échéance, warning, agent, état prévisionnel. */
@DisplayName("Suites d'une proposition d'avancement d'échelon")
class SuitesEchelonIT {

    /** Reached a month ago. */
    private final LocalDate effet = Offre.jour().minusMonths(1);

    /** Due date − 60 days, the day, + 30 days (§ 1.23), to the RH of the collectivité; settled by the registration. */
    @Test
    void lEcheanceAttendLaCollectiviteJusquALEnregistrement() throws SQLException {
        long carriere = Echelons.cinquieme("FICTIF-ECHEANCE", effet.minusYears(1));
        Echelons.calculer(Objets.ABLAIN);
        String chemin = Echelons.chemin(Echelons.proposition(carriere, 6));
        assertThat(Echelons.echeance(chemin)).isEmpty();

        Echelons.survenir("cdg.carriere", chemin, "PROPOSER");
        assertThat(rappels(Echelons.objet(chemin))).containsExactly(effet.minusDays(60), effet, effet.plusDays(30));
        assertThat(Echelons.echeance(chemin)).singleElement().satisfies(attendue -> {
            assertThat(attendue.getString("libelle")).isEqualTo("Échelon 6 à prononcer : FICTIF-ECHEANCE Zoé");
            assertThat(attendue.getString("date")).isEqualTo(effet.toString());
            assertThat(attendue.getString("etat")).isEqualTo("DEPASSEE");
        });

        Echelons.survenir("secretaire", chemin, "EDITER");
        Echelons.survenir("maire", chemin, "SIGNER");
        Echelons.survenir("maire", chemin, "NOTIFIER");
        assertThat(Echelons.echeance(chemin)).hasSize(1);
        Echelons.survenir("cdg.carriere", chemin, "ENREGISTRER");
        assertThat(Echelons.echeance(chemin)).isEmpty();
    }

    @Test
    void leStagiaireDeCategorieAEstSignale() throws SQLException {
        long carriere = CarrieresFictives.titulaire(
                Objets.ABLAIN,
                "FICTIF-STAGIAIRE-A",
                "ATTACHE",
                "ATTACHE",
                1,
                Offre.jour().minusMonths(12));
        executer("UPDATE carriere_carriere SET statut = 'STAGIAIRE' WHERE id = " + carriere);
        executer("UPDATE carriere_fait SET code = 'STAGIAIRE' WHERE nature = 'STATUT' AND carriere_id = " + carriere);
        Echelons.calculer(Objets.ABLAIN);
        JsonObject proposition = Offre.lire("cdg.carriere", Echelons.chemin(Echelons.proposition(carriere, 2)));
        assertThat(proposition.getString("avertissement"))
                .startsWith("Stagiaire de catégorie A : l'avancement d'échelon pendant le stage est admis en pratique");
    }

    /** The agent reads what was notified to him, and nothing before. */
    @Test
    void lAgentLitSesArretesNotifies() throws SQLException {
        long carriere = Echelons.cinquieme("FICTIF-LECTURE", effet.minusYears(1));
        Echelons.calculer(Objets.ABLAIN);
        String chemin = Echelons.chemin(Echelons.proposition(carriere, 6));
        Echelons.survenir("cdg.carriere", chemin, "PROPOSER");
        Echelons.survenir("secretaire", chemin, "EDITER");
        Echelons.survenir("maire", chemin, "SIGNER");
        Refus.exiger(Rest.compte("agent").get(chemin), 404, "IDE-404");
        Refus.exiger(Rest.compte("agent").get(Echelons.PROPOSITIONS + "?carriere=" + carriere), 404, "IDE-404");
        long avant = CarrieresFictives.rattacher(carriere);
        try {
            Refus.exiger(Rest.compte("agent").get(chemin), 404, "IDE-404");
            assertThat(Echelons.propositions("agent", carriere)).isEmpty();
            Echelons.survenir("secretaire", chemin, "NOTIFIER");
            assertThat(Echelons.propositions("agent", carriere)).hasSize(1);
            JsonObject lue = Offre.lire("agent", chemin);
            assertThat(lue.getString("etat")).isEqualTo("NOTIFIE");
            assertThat(lue.getJsonArray("possibles")).isEmpty();
            Refus.exiger(Echelons.demander("agent", chemin, Offre.evenement("ENREGISTRER")), 403, "SEC-002");
        } finally {
            CarrieresFictives.rendre(carriere, avant);
        }
    }

    @Test
    void lEtatPrevisionnelDitQuiAvanceEtDeCombien() {
        long carriere = Echelons.cinquieme("FICTIF-PREVISION", effet.minusYears(1));
        Echelons.calculer(Objets.ABLAIN);
        String etat = Echelons.PROPOSITIONS + "/etat-previsionnel";
        assertThat(previsions("secretaire", carriere)).isEmpty();
        Echelons.survenir("cdg.carriere", Echelons.chemin(Echelons.proposition(carriere, 6)), "PROPOSER");
        assertThat(previsions("secretaire", carriere)).singleElement().satisfies(ligne -> {
            assertThat(ligne.getString("dateEffet")).isEqualTo(effet.toString());
            assertThat(ligne.getInt("indiceMajoreActuel")).isEqualTo(370);
            assertThat(ligne.getInt("indiceMajore")).isEqualTo(371);
            assertThat(ligne.getInt("gain")).isEqualTo(1);
        });
        assertThat(Rest.compte("maire")
                        .get(etat + "/pdf?siren=" + Objets.ABLAIN)
                        .texte())
                .startsWith("%PDF-");
        String csv = Rest.compte("secretaire")
                .get(etat + "/export?siren=" + Objets.ABLAIN)
                .texte();
        assertThat(csv).startsWith("\uFEFFNom;Prénom;Grade;Échelon détenu;Échelon atteint;Date d'effet;");
        assertThat(csv).contains("FICTIF-PREVISION;Zoé;ADJ_ADM;5;6;");
    }

    private static List<JsonObject> previsions(String compte, long carriere) {
        List<JsonObject> lignes = new ArrayList<>();
        int total = 1;
        for (int page = 0; page * 200 < total; page++) {
            JsonObject lue = Offre.lire(
                    compte,
                    Echelons.PROPOSITIONS + "/etat-previsionnel?siren=" + Objets.ABLAIN + "&taille=200&page=" + page);
            total = lue.getInt("total");
            lignes.addAll(lue.getJsonArray("elements").getValuesAs(JsonObject.class));
        }
        return lignes.stream()
                .filter(l -> l.getJsonNumber("carriere").longValue() == carriere)
                .toList();
    }

    private static List<LocalDate> rappels(String objet) throws SQLException {
        List<LocalDate> jours = new ArrayList<>();
        try (Connection base = Serveur.connexion();
                Statement sql = base.createStatement();
                ResultSet lu = sql.executeQuery("SELECT r.jour FROM referentiel_echeance_rappel r"
                        + " JOIN referentiel_echeance e ON e.id = r.echeance WHERE e.objet = '" + objet
                        + "' ORDER BY r.jour")) {
            while (lu.next()) {
                jours.add(lu.getObject(1, LocalDate.class));
            }
        }
        return jours;
    }

    private static void executer(String sql) throws SQLException {
        try (Connection base = Serveur.connexion();
                Statement ordre = base.createStatement()) {
            ordre.executeUpdate(sql);
        }
    }
}
