package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every endpoint of the lists, tableaux and promotion interne, from a table: nobody gets 401, an account with another
 * role 403, an account of another collectivité 404, each as problem+json with its code.
 */
@DisplayName("Refus d'accès des listes, tableaux et promotions")
class AccesListesIT {

    private static final String TABLE = "/acces-listes.csv";

    @ParameterizedTest(name = "{0} {1} sans identité")
    @CsvFileSource(resources = TABLE, delimiter = ';', quoteCharacter = '\'', numLinesToSkip = 1)
    void sansIdentite(String methode, String chemin, String corps) {
        verifier(Rest.anonyme().envoyer(methode, chemin, corps), 401, "SEC-001");
    }

    @ParameterizedTest(name = "{0} {1} par {3}")
    @CsvFileSource(resources = TABLE, delimiter = ';', quoteCharacter = '\'', numLinesToSkip = 1)
    void autreRole(String methode, String chemin, String corps, String sansLeRole) {
        if (sansLeRole != null) {
            verifier(appeler(sansLeRole, methode, chemin, corps), 403, "SEC-002");
        }
    }

    @ParameterizedTest(name = "{0} {1} par {4}")
    @CsvFileSource(resources = TABLE, delimiter = ';', quoteCharacter = '\'', numLinesToSkip = 1)
    void autreCollectivite(String methode, String chemin, String corps, String sansLeRole, String voisin) {
        if (voisin != null) {
            verifier(appeler(voisin, methode, chemin, corps), 404, "IDE-404");
        }
    }

    private static Rest.Reponse appeler(String compte, String methode, String chemin, String corps) {
        return Rest.compte(compte).avec("If-Match", "\"0\"").envoyer(methode, chemin, corps);
    }

    private static void verifier(Rest.Reponse reponse, int statut, String code) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(statut);
        assertThat(reponse.type()).startsWith("application/problem+json");
        assertThat(reponse.json().getString("code")).isEqualTo(code);
    }
}
