package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * No operation of the contract escapes the tables of refusals: access, entries, versions and replays. An operation missing
 * here takes a line in a table of the family ({@code acces-finances.csv} for instance), or one in
 * {@code acces-exceptions.csv} that says why it has none.
 */
class CouvertureTest {

    private static final List<OperationContrat> OPERATIONS = OperationContrat.toutes();

    @Test
    void toutesRefusentQuiNAPasLeDroit() {
        assertThat(manquantes("acces", operation -> true)).isEmpty();
    }

    @Test
    void toutesCellesQuiRecoiventUneSaisieLaVerifient() {
        assertThat(manquantes("saisies", OperationContrat::recoit)).isEmpty();
    }

    @Test
    void toutesCellesQuiPrennentUneVersionLExigent() {
        assertThat(manquantes("versions", operation -> operation.prend("If-Match")))
                .isEmpty();
    }

    @Test
    void toutesCellesQuiPrennentUneCleNeFontQuUneFois() {
        assertThat(manquantes("rejeux", operation -> operation.prend("Idempotency-Key")))
                .isEmpty();
    }

    @Test
    void uneExceptionDitPourquoiEtNeSertQuAUneOperationSansLigne() {
        Set<String> connues =
                OPERATIONS.stream().map(OperationContrat::toString).collect(Collectors.toSet());
        assertThat(TableEssai.lire("acces-exceptions.csv")).allSatisfy(ligne -> {
            assertThat(connues).contains(ligne[0]);
            assertThat(couvertes(ligne[1])).as(ligne[1]).doesNotContain(ligne[0]);
            assertThat(ligne[2]).hasSizeGreaterThan(20);
        });
    }

    private static Set<String> manquantes(String famille, Predicate<OperationContrat> concerne) {
        Set<String> manquantes = OPERATIONS.stream()
                .filter(concerne)
                .map(OperationContrat::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        manquantes.removeAll(couvertes(famille));
        TableEssai.lire("acces-exceptions.csv").stream()
                .filter(ligne -> ligne[1].equals(famille))
                .forEach(ligne -> manquantes.remove(ligne[0]));
        return manquantes;
    }

    private static Set<String> couvertes(String famille) {
        return TableEssai.famille(famille).stream()
                .flatMap(ligne -> OperationContrat.de(OPERATIONS, ligne[0], ligne[1]).stream())
                .map(OperationContrat::toString)
                .collect(Collectors.toSet());
    }
}
