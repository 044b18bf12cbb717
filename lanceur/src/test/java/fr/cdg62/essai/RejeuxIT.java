package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every creation, from the tables {@code rejeux-*.csv}, is made once for one key: sent again it gets the first answer, the
 * very same object; with another body, it is refused.
 */
@DisplayName("Clé d'idempotence")
class RejeuxIT {

    private static final int COMPTE = 2;
    private static final int CORPS = 3;
    private static final int AUTRE = 4;
    private static final String CLE = "Idempotency-Key";

    static List<Essai> creations() {
        return TableEssai.famille("rejeux").stream().map(Essai::new).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("creations")
    void uneSeuleFois(Essai essai) {
        String chemin = Objets.dans(essai.champs()[1]);
        String corps = Objets.dans(essai.champs()[CORPS]);
        Rest client = essai.client(UUID.randomUUID().toString());
        Rest.Reponse premiere = client.post(chemin, corps);
        assertThat(premiere.statut()).as(premiere.texte()).isEqualTo(201);
        assertThat(premiere.enTete("Idempotent-Replayed")).isNull();
        Rest.Reponse seconde = client.post(chemin, corps);
        assertThat(seconde.statut()).as(seconde.texte()).isEqualTo(201);
        assertThat(seconde.texte()).isEqualTo(premiere.texte());
        assertThat(seconde.enTete("Idempotent-Replayed")).isEqualTo("true");
        Refus.exiger(client.post(chemin, Objets.dans(essai.champs()[AUTRE])), 409, "IDE-001");
    }

    @ParameterizedTest(name = "{0} avec une clé hors bornes")
    @MethodSource("creations")
    void cleHorsBornes(Essai essai) {
        String chemin = Objets.dans(essai.champs()[1]);
        for (String cle : new String[] {" ", "x".repeat(101)}) {
            Rest.Reponse reponse = essai.client(cle).post(chemin, Objets.dans(essai.champs()[CORPS]));
            Refus.exiger(reponse, 422, "FMT-010", CLE);
        }
    }

    /** A line of the tables; a file is sent as CSV. */
    record Essai(String... champs) {

        Rest client(String cle) {
            Rest client = Rest.compte(champs[COMPTE]).avec("If-Match", "\"0\"").avec(CLE, cle);
            return TableEssai.estUnFichier(champs[1]) ? client.avec("Content-Type", "text/csv") : client;
        }

        @Override
        public String toString() {
            return champs[0] + " " + champs[1];
        }
    }
}
