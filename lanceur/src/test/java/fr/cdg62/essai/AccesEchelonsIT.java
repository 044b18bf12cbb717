package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every endpoint of the grids, échelons and imports, from a table: nobody gets 401, an account with another
 * role 403, an account of another collectivité 404, each as problem+json with its code.
 */
@DisplayName("Refus d'accès des grilles, échelons et importations")
class AccesEchelonsIT {

    private static final String TABLE = "/acces-echelons.csv";

    @ParameterizedTest(name = "{0} {1} sans identité")
    @CsvFileSource(resources = TABLE, delimiter = ';', quoteCharacter = '\'', numLinesToSkip = 1)
    void sansIdentite(String methode, String chemin, String corps) {
        verifier(appeler(Rest.anonyme(), methode, chemin, corps), 401, "SEC-001");
    }

    @ParameterizedTest(name = "{0} {1} par {3}")
    @CsvFileSource(resources = TABLE, delimiter = ';', quoteCharacter = '\'', numLinesToSkip = 1)
    void autreRole(String methode, String chemin, String corps, String sansLeRole) {
        if (sansLeRole != null) {
            verifier(appeler(Rest.compte(sansLeRole), methode, chemin, corps), 403, "SEC-002");
        }
    }

    @ParameterizedTest(name = "{0} {1} par {4}")
    @CsvFileSource(resources = TABLE, delimiter = ';', quoteCharacter = '\'', numLinesToSkip = 1)
    void autreCollectivite(String methode, String chemin, String corps, String sansLeRole, String voisin) {
        if (voisin != null) {
            verifier(appeler(Rest.compte(voisin), methode, chemin, corps), 404, "IDE-404");
        }
    }

    private static Rest.Reponse appeler(Rest appelant, String methode, String chemin, String corps) {
        String type = corps == null || corps.startsWith("{") ? "application/json" : "text/csv";
        return appelant.avec("If-Match", "\"0\"").avec("Content-Type", type).envoyer(methode, chemin, corps);
    }

    private static void verifier(Rest.Reponse reponse, int statut, String code) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(statut);
        assertThat(reponse.type()).startsWith("application/problem+json");
        assertThat(reponse.json().getString("code")).isEqualTo(code);
    }
}
