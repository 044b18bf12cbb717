package fr.cdg62.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Entity;
import java.util.List;

/** Shape of the entities. */
final class ReglesEntites {
    /** The bytes of a document, kept apart under the document's own id: neither life, version nor id of their own. */
    private static final String A_PART = "fr.cdg62.referentiel.document.ContenuDocument";

    private ReglesEntites() {}

    static List<Regle> toutes() {
        return List.of(
                new Regle("base", ReglesEntites::surEntiteBase),
                new Regle("constructeur", ReglesEntites::constructeurProtege),
                new Regle("mutateurs", ReglesEntites::sansMutateurPublic));
    }

    private static ArchRule surEntiteBase(String racine) {
        return classes()
                .that()
                .resideInAPackage(racine + "..")
                .and()
                .areAnnotatedWith(Entity.class)
                .and()
                .doNotHaveFullyQualifiedName(A_PART)
                .should()
                .beAssignableTo(EntiteBase.class);
    }

    private static ArchRule constructeurProtege(String racine) {
        return classes()
                .that()
                .resideInAPackage(racine + "..")
                .and()
                .areAnnotatedWith(Entity.class)
                .should(new ArchCondition<>("have a protected constructor without argument") {
                    @Override
                    public void check(JavaClass entite, ConditionEvents constats) {
                        boolean present = entite.tryGetConstructor()
                                .filter(c -> c.getModifiers().contains(JavaModifier.PROTECTED))
                                .isPresent();
                        constats.add(new SimpleConditionEvent(entite, present, entite.getName()));
                    }
                });
    }

    private static ArchRule sansMutateurPublic(String racine) {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(racine + "..")
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .haveNameMatching("set[A-Z].*")
                .should()
                .bePublic();
    }
}
