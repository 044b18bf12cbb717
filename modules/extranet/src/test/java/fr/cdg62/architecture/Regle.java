package fr.cdg62.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * One rule of the house.
 *
 * @param nom short name, also that of its package of fixtures
 * @param enonce the rule for the modules lying under a given root package
 */
record Regle(String nom, Function<String, ArchRule> enonce) {
    private static final String MAISON = "fr.cdg62";
    private static final String FIXTURES = "fr.cdg62.architecture.fixtures.";

    ArchRule pourLaMaison() {
        return enonce.apply(MAISON).allowEmptyShould(true);
    }

    ArchRule pourLesFixtures() {
        return enonce.apply(fixtures());
    }

    String fixtures() {
        return FIXTURES + nom;
    }

    @Override
    public String toString() {
        return nom;
    }
}
