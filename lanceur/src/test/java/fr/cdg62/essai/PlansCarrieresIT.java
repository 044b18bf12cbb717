package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.lanceur.Serveur;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over 30 000 careers, each search of the list reads an index in its order: no sort, whatever the number. */
@DisplayName("Plans des listes de carrières")
class PlansCarrieresIT {
    private static final Logger LOG = Logger.getLogger(PlansCarrieresIT.class.getName());
    private static final String COPIE = "essai_carriere";
    private static final int CARRIERES = 30_000;
    private static final int MESURES = 21;

    @BeforeAll
    static void remplir() throws SQLException {
        executer("DROP TABLE IF EXISTS " + COPIE);
        executer("CREATE TABLE " + COPIE + " LIKE carriere_carriere");
        executer("INSERT INTO " + COPIE + " (id, version, cree_le, agent_id, cadre_emplois, siren, employeur,"
                + " arrondissement, nom, prenom, nir_fin, statut, grade, echelon, position)"
                + " SELECT seq, 1, UTC_TIMESTAMP(3), seq, 'C', LPAD(seq % 900, 9, '0'), 'Commune',"
                + " ELT(1 + seq % 7, 'Arras', 'Lens', 'Calais', 'Montreuil', 'Saint-Omer', 'Béthune', ''),"
                + " CONCAT('NOM', LPAD(seq * 7919 % 30000, 5, '0')), 'Camille', LPAD(seq * 31 % 99999, 5, '0'),"
                + " 'TITULAIRE', CONCAT('G', seq % 70), 1 + seq % 11, 'ACTIVITE' FROM seq_1_to_" + CARRIERES);
        executer("ANALYZE TABLE " + COPIE);
    }

    @AfterAll
    static void vider() throws SQLException {
        executer("DROP TABLE " + COPIE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            siren = '000000012';carriere_carriere_employeur_nom
            siren = '000000012' AND grade = 'G12';carriere_carriere_employeur_grade
            nom LIKE 'NOM1234%';carriere_carriere_nom
            nir_fin = '01234';carriere_carriere_nir
            grade = 'G12';carriere_carriere_grade
            siren = '000000012' AND nom LIKE 'NOM1%';carriere_carriere_employeur_nom
            """)
    void lIndexDonneLOrdre(String filtre, String index) throws SQLException {
        try (Connection connexion = Serveur.connexion();
                Statement ordre = connexion.createStatement();
                ResultSet plan = ordre.executeQuery(
                        "EXPLAIN SELECT * FROM " + COPIE + " WHERE " + filtre + " ORDER BY nom, prenom, id LIMIT 50")) {
            assertThat(plan.next()).isTrue();
            assertThat(plan.getString("key")).isEqualTo(index);
            assertThat(plan.getString("Extra")).doesNotContain("filesort").doesNotContain("temporary");
            assertThat(plan.getLong("rows")).isLessThan(2000);
        }
        LOG.info(() -> "Recherche « %s » parmi %d carrières, index %s : %.1f ms"
                .formatted(filtre, CARRIERES, index, mediane(filtre)));
    }

    /** Half of the readings of the first page take less, in milliseconds. */
    private static double mediane(String filtre) {
        long[] durees = new long[MESURES];
        try (Connection connexion = Serveur.connexion();
                PreparedStatement page = connexion.prepareStatement(
                        "SELECT * FROM " + COPIE + " WHERE " + filtre + " ORDER BY nom, prenom, id LIMIT 50")) {
            for (int i = 0; i < MESURES; i++) {
                long debut = System.nanoTime();
                page.executeQuery().close();
                durees[i] = System.nanoTime() - debut;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Arrays.sort(durees);
        return durees[MESURES / 2] / 1_000_000.0;
    }

    private static void executer(String sql) throws SQLException {
        try (Connection connexion = Serveur.connexion();
                Statement ordre = connexion.createStatement()) {
            ordre.execute(sql);
        }
    }
}
