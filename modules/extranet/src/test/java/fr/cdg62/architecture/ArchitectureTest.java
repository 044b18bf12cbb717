package fr.cdg62.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    private JavaClasses maison;

    @BeforeAll
    void importer() {
        maison = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("fr.cdg62");
    }

    @ParameterizedTest
    @MethodSource("regles")
    void laMaisonRespecte(Regle regle) {
        regle.pourLaMaison().check(maison);
    }

    @ParameterizedTest
    @MethodSource("regles")
    void laFauteEstVueEtElleSeule(Regle regle) {
        JavaClasses fixtures = new ClassFileImporter().importPackages(regle.fixtures());
        String constat =
                regle.pourLesFixtures().evaluate(fixtures).getFailureReport().toString();
        assertThat(noms(fixtures, "Faute")).isNotEmpty().allSatisfy(nom -> assertThat(constat)
                .contains(nom));
        assertThat(noms(fixtures, "Conforme"))
                .allSatisfy(nom -> assertThat(constat).doesNotContain(nom));
    }

    @Test
    void toutModuleEstSurLePlan() {
        Set<String> vus = maison.stream()
                .map(classe -> ReglesModules.module("fr.cdg62", classe))
                .collect(Collectors.toSet());
        assertThat(ReglesModules.FLECHES.keySet()).containsAll(vus);
        assertThat(vus).contains("socle", "referentiel", "finances", "extranet");
    }

    private static List<String> noms(JavaClasses classes, String prefixe) {
        return classes.stream()
                .map(JavaClass::getSimpleName)
                .filter(nom -> nom.startsWith(prefixe))
                .toList();
    }

    static Stream<Regle> regles() {
        return Stream.of(
                        ReglesModules.toutes(),
                        ReglesEntites.toutes(),
                        ReglesPortes.toutes(),
                        ReglesUsages.toutes(),
                        ReglesDeploiement.toutes())
                .flatMap(List::stream);
    }
}
