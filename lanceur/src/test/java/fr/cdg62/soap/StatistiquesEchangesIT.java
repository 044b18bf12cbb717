package fr.cdg62.soap;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.essai.Rest;
import fr.cdg62.lanceur.Serveur;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The CDG counts what partners send: how many messages, how many faults, which. */
class StatistiquesEchangesIT {
    private static final String CHEMIN = "/api/v1/messages/statistiques";
    private static final String DU_PARTENAIRE = CHEMIN + "?partenaire=FIBRE-NUMERIQUE";

    private final Rest cdg = Rest.compte("cdg.numerique");

    @Test
    void lesMessagesEtLeursFautesSeComptent() throws Exception {
        JsonObject avant = lire(DU_PARTENAIRE);
        ClientSoap.envoyer(ClientSoap.message("ping", ""));
        ClientSoap.envoyer(ClientSoap.message("ping", ""));
        ClientSoap.envoyer(ClientSoap.message("inconnue", ""));

        JsonObject apres = lire(DU_PARTENAIRE);
        assertThat(apres.getInt("recus") - avant.getInt("recus")).isEqualTo(3);
        assertThat(apres.getInt("refuses") - avant.getInt("refuses")).isEqualTo(1);
        assertThat(apres.getInt("incidents")).isEqualTo(avant.getInt("incidents"));
        assertThat(fautes(apres, "FMT-001") - fautes(avant, "FMT-001")).isEqualTo(1);
        assertThat(apres.getInt("dureeMaxMs")).isGreaterThanOrEqualTo(apres.getInt("dureeMoyenneMs"));
    }

    @Test
    void trenteJoursSansDatesEtLaSommeDesJours() throws Exception {
        ClientSoap.envoyer(ClientSoap.message("ping", ""));
        JsonObject bilan = lire(CHEMIN);
        assertThat(bilan.getJsonArray("jours")).hasSize(30);
        assertThat(bilan.getJsonArray("jours").getValuesAs(JsonObject.class).stream()
                        .mapToInt(j -> j.getInt("recus"))
                        .sum())
                .isEqualTo(bilan.getInt("recus"))
                .isPositive();
        assertThat(lire(CHEMIN + "?du=2020-01-01&au=2020-01-02").getJsonArray("jours"))
                .hasSize(2);
    }

    @Test
    void chaqueEmetteurEstCompteLePlusBavardDAbord() throws Exception {
        ClientSoap.envoyer(ClientSoap.message("inconnue", ""));
        JsonObject tous = lire(CHEMIN);
        List<JsonObject> emetteurs = tous.getJsonArray("partenaires").getValuesAs(JsonObject.class);
        JsonObject fibre = emetteurs.stream()
                .filter(p -> p.getString("partenaire").equals("FIBRE-NUMERIQUE"))
                .findFirst()
                .orElseThrow();
        JsonObject seul = lire(DU_PARTENAIRE);
        assertThat(seul.getJsonArray("partenaires").getValuesAs(JsonObject.class))
                .singleElement()
                .satisfies(p -> assertThat(p.getInt("refuses")).isEqualTo(seul.getInt("refuses")));
        assertThat(fibre.getInt("refuses")).isPositive().isLessThanOrEqualTo(fibre.getInt("recus"));
        assertThat(emetteurs)
                .hasSizeLessThanOrEqualTo(20)
                .isSortedAccordingTo(Comparator.comparingInt((JsonObject p) -> p.getInt("recus"))
                        .reversed());
    }

    /** The envelopes stay on the disk: the index holds all that is counted. */
    @Test
    void leCompteNeLitQuUnIndex() throws SQLException {
        try (Connection base = Serveur.connexion();
                Statement lecture = base.createStatement();
                ResultSet plan = lecture.executeQuery("""
                        EXPLAIN SELECT DATE_FORMAT(recu_le, '%Y-%m-%dT%H:00:00'), statut, code_faute, COUNT(*),
                               SUM(duree_ms), MAX(duree_ms)
                          FROM referentiel_message
                         WHERE recu_le >= '2026-01-01' AND recu_le < '2026-02-01' AND partenaire = 'FIBRE-NUMERIQUE'
                         GROUP BY 1, 2, 3""")) {
            assertThat(plan.next()).isTrue();
            assertThat(plan.getString("key")).isEqualTo("referentiel_message_compte_partenaire");
            assertThat(plan.getString("Extra")).contains("Using index");
        }
    }

    @Test
    void leCompteDesEmetteursNeLitQuUnIndex() throws SQLException {
        try (Connection base = Serveur.connexion();
                Statement lecture = base.createStatement();
                ResultSet plan = lecture.executeQuery("""
                        EXPLAIN SELECT partenaire, COUNT(*), SUM(statut = 'REFUSE'), SUM(statut = 'INCIDENT')
                          FROM referentiel_message
                         WHERE recu_le >= '2026-01-01' AND recu_le < '2026-02-01' GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 20""")) {
            assertThat(plan.next()).isTrue();
            assertThat(plan.getString("Extra")).contains("Using index");
        }
    }

    private JsonObject lire(String chemin) {
        Rest.Reponse reponse = cdg.get(chemin);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json();
    }

    private static int fautes(JsonObject bilan, String code) {
        return bilan.getJsonArray("fautes").getValuesAs(JsonObject.class).stream()
                .filter(f -> f.getString("code").equals(code))
                .mapToInt(f -> f.getInt("nombre"))
                .sum();
    }
}
