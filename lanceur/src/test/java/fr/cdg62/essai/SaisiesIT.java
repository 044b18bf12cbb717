package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is typed wrong, from the tables {@code saisies-*.csv}: status, code, field and French words of each refusal. */
@DisplayName("Refus de saisie")
class SaisiesIT {

    private static final int COMPTE = 2;
    private static final int CORPS = 3;
    private static final int STATUT = 4;
    private static final int CODE = 5;
    private static final int CHAMP = 6;
    private static final int MESSAGE = 7;

    /** Where files are deposited. */
    private static final Pattern CSV = Pattern.compile(
            "/api/v1/(grades/chargements/[A-Z]+|importations-carrieres|comptes-retraite/\\d+/fichier)(\\?.*)?");

    static List<Essai> saisies() {
        return TableEssai.famille("saisies").stream().map(Essai::new).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("saisies")
    void refusee(Essai essai) {
        String[] attendu = essai.champs();
        Rest.Reponse reponse = essai.demander();
        Refus.exiger(reponse, Integer.parseInt(attendu[STATUT]), attendu[CODE], attendu[CHAMP]);
        if (attendu[MESSAGE] != null) {
            assertThat(reponse.json().getString("detail")).contains(attendu[MESSAGE]);
        }
    }

    /** A line of the tables; what takes a version is asked on the one just read, a file is sent as CSV. */
    record Essai(String... champs) {

        Rest.Reponse demander() {
            String chemin = Objets.dans(champs[1]);
            Rest client = Rest.compte(champs[COMPTE]).avec("If-Match", Objets.version(chemin));
            String corps = Objets.dans(champs[CORPS]);
            return corps != null && CSV.matcher(chemin).matches()
                    ? client.avec("Content-Type", "text/csv").envoyer(champs[0], chemin, corps)
                    : client.envoyer(champs[0], chemin, corps);
        }

        @Override
        public String toString() {
            return champs[0] + " " + champs[1] + " par " + champs[COMPTE] + " : " + champs[CORPS];
        }
    }
}
