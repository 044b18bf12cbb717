package fr.cdg62.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Walls between the modules. */
final class ReglesModules {
    private static final String SOCLE = "socle";

    /** The picture of {@code docs/architecture.md}: module to the modules it may use. */
    static final Map<String, Set<String>> FLECHES = Map.of(
            SOCLE,
            Set.of(),
            "referentiel",
            Set.of(SOCLE),
            "finances",
            Set.of(SOCLE, "referentiel"),
            "numerique",
            Set.of(SOCLE, "referentiel", "finances"),
            "carriere",
            Set.of(SOCLE, "referentiel", "finances"),
            "partenaires",
            Set.of(SOCLE, "referentiel", "finances", "numerique", "carriere"),
            "extranet",
            Set.of(SOCLE, "referentiel", "finances", "numerique", "carriere"));

    private ReglesModules() {}

    static List<Regle> toutes() {
        return List.of(
                new Regle("cycles", ReglesModules::sansCycle),
                new Regle("fleches", ReglesModules::fleches),
                new Regle("murs", ReglesModules::murs),
                new Regle("api", ReglesModules::sansEntiteDansLApi));
    }

    private static ArchRule sansCycle(String racine) {
        return slices().matching(racine + ".(*)..").should().beFreeOfCycles();
    }

    private static ArchRule fleches(String racine) {
        return classes()
                .that()
                .resideInAPackage(racine + "..")
                .should(nUtiliserQue(racine, "only the modules of the picture", (module, cible) -> FLECHES.getOrDefault(
                                module, Set.of())
                        .contains(module(racine, cible))));
    }

    private static ArchRule murs(String racine) {
        return classes()
                .that()
                .resideInAPackage(racine + "..")
                .should(nUtiliserQue(
                        racine,
                        "only the api of other modules",
                        (module, cible) -> module(racine, cible).equals(SOCLE) || estDansUneApi(racine, cible)));
    }

    private static ArchRule sansEntiteDansLApi(String racine) {
        return noClasses()
                .that()
                .resideInAPackage(racine + ".*.api..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .orShould()
                .dependOnClassesThat()
                .areAnnotatedWith(Embeddable.class)
                .orShould()
                .dependOnClassesThat()
                .areAnnotatedWith(MappedSuperclass.class);
    }

    private static ArchCondition<JavaClass> nUtiliserQue(
            String racine, String description, BiPredicate<String, JavaClass> permis) {
        return new ArchCondition<>("use " + description) {
            @Override
            public void check(JavaClass origine, ConditionEvents constats) {
                String module = module(racine, origine);
                for (Dependency lien : origine.getDirectDependenciesFromSelf()) {
                    JavaClass cible = lien.getTargetClass().getBaseComponentType();
                    boolean dehors = cible.getPackageName().startsWith(racine + ".")
                            && !module(racine, cible).equals(module);
                    if (dehors && !permis.test(module, cible)) {
                        constats.add(SimpleConditionEvent.violated(origine, lien.getDescription()));
                    }
                }
            }
        };
    }

    static String module(String racine, JavaClass classe) {
        String reste = classe.getPackageName().substring(racine.length() + 1);
        int point = reste.indexOf('.');
        return point < 0 ? reste : reste.substring(0, point);
    }

    private static boolean estDansUneApi(String racine, JavaClass classe) {
        String api = racine + "." + module(racine, classe) + ".api";
        return (classe.getPackageName() + ".").startsWith(api + ".");
    }
}
