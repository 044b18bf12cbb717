package fr.cdg62.extranet.probleme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Champ fautif d'une saisie")
class ChampFautifTest {
    /** The paths that Jakarta Validation gives: method, parameter, properties; an element of a container has its index. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "estimer.arg1.enfants, enfants",
        "estimer.arg1.complements.survivants.orphelins, orphelins",
        "estimer.arg1.complements.survivants.conjoints[1].moisMariage, conjoints[1].moisMariage",
        "estimer.arg1.complements.survivants.conjoints, conjoints",
        "survenir.arg1.observations[2].<list element>, observations[2]",
        "moisMariage, moisMariage"
    })
    void lElementDUneListeSeNommeAvecSonRang(String chemin, String champ) {
        assertThat(ChampFautif.de(chemin)).isEqualTo(champ);
    }
}
