package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No operation of the contract escapes the tables of refusals: access, entries, versions and replays. An operation missing
 * here takes a line in a table of the family ({@code acces-finances.csv} for instance), or one in
 * {@code acces-exceptions.csv} that says why it has none.
 */
class CouvertureTest {

    private static final String VOISIN = "voisin";
    private static final String COMPTE_AUX_DEUX_ROLES = "arras";
    private static final int SANS_LE_ROLE = 3;
    private static final int COLONNE_VOISIN = 4;

    private static final List<OperationContrat> OPERATIONS = OperationContrat.toutes();

    @Test
    void toutesRefusentQuiNAPasLeDroit() {
        assertThat(manquantes("acces", operation -> true)).isEmpty();
    }

    /**
     * What an operation names belongs to a collectivité: another one does not find it. An account that holds both roles of
     * a collectivité and is refused for its role proves that the operation is the CdG's alone, which sees them all.
     */
    @Test
    void toutesCellesQuiNommentUnObjetLeCachentAuxVoisins() {
        assertThat(manquantes(VOISIN, OperationContrat::nommeUnObjet)).isEmpty();
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
        Stream<String[]> lignes = famille.equals(VOISIN)
                ? TableEssai.famille("acces").stream().filter(CouvertureTest::cacheAuxVoisins)
                : TableEssai.famille(famille).stream();
        return lignes.flatMap(ligne -> OperationContrat.de(OPERATIONS, ligne[0], ligne[1]).stream())
                .map(OperationContrat::toString)
                .collect(Collectors.toSet());
    }

    private static boolean cacheAuxVoisins(String[] ligne) {
        return ligne[COLONNE_VOISIN] != null || COMPTE_AUX_DEUX_ROLES.equals(ligne[SANS_LE_ROLE]);
    }
}
