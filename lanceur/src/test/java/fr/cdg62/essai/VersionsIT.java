package fr.cdg62.essai;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every change of an existing object, from the tables {@code versions-*.csv}, is made on the version that was read. */
@DisplayName("Version attendue")
class VersionsIT {

    private static final int COMPTE = 2;
    private static final int CORPS = 3;

    static List<Essai> changements() {
        return TableEssai.famille("versions").stream()
                .map(champs -> new Essai(champs[0], champs[1], champs[COMPTE], champs[CORPS]))
                .toList();
    }

    @ParameterizedTest(name = "{0} sans version")
    @MethodSource("changements")
    void absente(Essai essai) {
        Refus.exiger(essai.demander(Rest.compte(essai.compte())), 428, "IDE-003", "If-Match");
    }

    @ParameterizedTest(name = "{0} avec une version illisible")
    @MethodSource("changements")
    void illisible(Essai essai) {
        Rest client = Rest.compte(essai.compte()).avec("If-Match", "hier");
        Refus.exiger(essai.demander(client), 422, "FMT-010", "If-Match");
    }

    @ParameterizedTest(name = "{0} avec une version périmée")
    @MethodSource("changements")
    void perimee(Essai essai) {
        Rest client = Rest.compte(essai.compte()).avec("If-Match", "\"999999\"");
        Refus.exiger(essai.demander(client), 412, "IDE-002");
    }

    /** A line of the tables; what is no JSON is a file. */
    record Essai(String methode, String chemin, String compte, String corps) {

        Rest.Reponse demander(Rest client) {
            return corps == null || corps.startsWith("{") || corps.startsWith("[")
                    ? client.envoyer(methode, Objets.dans(chemin), Objets.dans(corps))
                    : client.avec("Content-Type", "text/csv").envoyer(methode, Objets.dans(chemin), corps);
        }

        @Override
        public String toString() {
            return methode + " " + chemin;
        }
    }
}
