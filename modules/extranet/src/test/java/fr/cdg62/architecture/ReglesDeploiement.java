package fr.cdg62.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the container would leave out without a word. */
final class ReglesDeploiement {
    private static final List<Class<? extends Annotation>> EJB =
            List.of(Stateless.class, Stateful.class, Singleton.class, MessageDriven.class);

    private ReglesDeploiement() {}

    static List<Regle> toutes() {
        return List.of(
                new Regle("homonymes", ReglesDeploiement::unNomParEjb),
                new Regle("contrat", ReglesDeploiement::ressourcesAuContrat));
    }

    /** An EJB is named after its class without the package: of two with the same name, one is not deployed. */
    private static ArchRule unNomParEjb(String racine) {
        return classes()
                .that()
                .resideInAPackage(racine + "..")
                .and(DescribedPredicate.describe(
                        "are EJBs", classe -> EJB.stream().anyMatch(classe::isAnnotatedWith)))
                .should(avoirLeurNomPourElles());
    }

    private static ArchCondition<JavaClass> avoirLeurNomPourElles() {
        return new ArchCondition<>("have a simple name of their own") {
            private Map<String, Long> porteurs;

            @Override
            public void init(Collection<JavaClass> ejb) {
                porteurs = ejb.stream().collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
            }

            @Override
            public void check(JavaClass ejb, ConditionEvents constats) {
                boolean unique = porteurs.get(ejb.getSimpleName()) == 1;
                constats.add(new SimpleConditionEvent(ejb, unique, ejb.getName()));
            }
        };
    }

    /** The scanner of the OpenAPI contract takes « .class » out of names wherever it stands, and loses the class. */
    private static ArchRule ressourcesAuContrat(String racine) {
        return noClasses()
                .that()
                .resideInAPackage(racine + "..")
                .and()
                .areAnnotatedWith(Path.class)
                .should()
                .haveNameMatching(".*\\.class.*");
    }
}
