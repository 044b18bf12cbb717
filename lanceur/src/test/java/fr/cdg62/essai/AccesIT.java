package fr.cdg62.essai;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every endpoint, from the tables {@code acces-*.csv}: nobody gets 401, an account with another role 403, an account of
 * another collectivité 404, each as problem+json with its code. {@link CouvertureTest} sees to it that none is missing.
 */
@DisplayName("Refus d'accès")
class AccesIT {

    private static final int SANS_LE_ROLE = 3;
    private static final int VOISIN = 4;

    static List<Essai> tous() {
        return TableEssai.famille("acces").stream().map(Essai::de).toList();
    }

    static List<Essai> avecUnAutreRole() {
        return tous().stream().filter(essai -> essai.sansLeRole() != null).toList();
    }

    static List<Essai> avecUnVoisin() {
        return tous().stream().filter(essai -> essai.voisin() != null).toList();
    }

    @ParameterizedTest(name = "{0} sans identité")
    @MethodSource("tous")
    void sansIdentite(Essai essai) {
        Refus.exiger(essai.demander(Rest.anonyme()), 401, "SEC-001");
    }

    @ParameterizedTest(name = "{0} sans le rôle")
    @MethodSource("avecUnAutreRole")
    void autreRole(Essai essai) {
        Refus.exiger(essai.demander(Rest.compte(essai.sansLeRole())), 403, "SEC-002");
    }

    @ParameterizedTest(name = "{0} d''une autre collectivité")
    @MethodSource("avecUnVoisin")
    void autreCollectivite(Essai essai) {
        Refus.exiger(essai.demander(Rest.compte(essai.voisin())), 404, "IDE-404");
    }

    /**
     * A line of the tables.
     *
     * @param sansLeRole account refused for its role, or null
     * @param voisin account with the role, but not for this collectivité, or null
     */
    record Essai(String methode, String chemin, String corps, String sansLeRole, String voisin) {

        static Essai de(String[] champs) {
            return new Essai(champs[0], champs[1], champs[2], champs[SANS_LE_ROLE], champs[VOISIN]);
        }

        Rest.Reponse demander(Rest compte) {
            Rest client = compte.avec("If-Match", "\"0\"");
            return corps == null || corps.startsWith("{") || corps.startsWith("[")
                    ? client.envoyer(methode, Objets.dans(chemin), corps == null ? null : Objets.dans(corps))
                    : client.avec("Content-Type", "text/csv").envoyer(methode, Objets.dans(chemin), corps);
        }

        @Override
        public String toString() {
            return methode + " " + chemin;
        }
    }
}
