package fr.cdg62.architecture;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ws.rs.HttpMethod;
import java.util.List;
import java.util.stream.Stream;

/** Doors: who may call what. */
final class ReglesPortes {
    private static final DescribedPredicate<JavaMethod> DE_BEAN = DescribedPredicate.describe(
            "of api beans",
            methode -> !methode.isConstructor()
                    && (methode.getOwner().isAnnotatedWith(Stateless.class)
                            || methode.getOwner().isAnnotatedWith(Singleton.class))
                    && apis(methode.getOwner()).findAny().isPresent());

    private ReglesPortes() {}

    static List<Regle> toutes() {
        return List.of(
                new Regle("roles", ReglesPortes::rolesSurLesBeans),
                new Regle("ressources", ReglesPortes::rolesSurLesRessources),
                new Regle("ouvertes", ReglesPortes::preuveDePartenariat),
                new Regle("entrees", ReglesPortes::entreesParLaGrandePorte),
                new Regle("preuve", ReglesPortes::preuveFaiteParLeReferentiel));
    }

    private static ArchRule rolesSurLesBeans(String racine) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(racine + "..")
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .and(DE_BEAN)
                .should(avoirSesRoles());
    }

    private static ArchRule rolesSurLesRessources(String racine) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(racine + "..")
                .and()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should(avoirSesRoles());
    }

    private static ArchRule preuveDePartenariat(String racine) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(racine + "..")
                .and()
                .arePublic()
                .and(DE_BEAN)
                .and(DescribedPredicate.describe("open to all", ReglesPortes::estOuverteATous))
                .should(new ArchCondition<>("take a PartenaireAuthentifie or be on the list") {
                    @Override
                    public void check(JavaMethod methode, ConditionEvents constats) {
                        boolean admise = prendUnPartenaire(methode) || estSurLaListe(methode);
                        constats.add(new SimpleConditionEvent(methode, admise, methode.getFullName()));
                    }
                });
    }

    private static ArchRule entreesParLaGrandePorte(String racine) {
        return noClasses()
                .that()
                .resideInAnyPackage(racine + ".extranet..", racine + ".partenaires..")
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "is for modules only",
                        appel -> PortesOuvertes.reserventAuxModules(appel.getTargetOwner(), appel.getName())));
    }

    private static ArchRule preuveFaiteParLeReferentiel(String racine) {
        return noClasses()
                .that()
                .resideInAPackage(racine + "..")
                .and()
                .resideOutsideOfPackage(racine + ".referentiel..")
                .should()
                .callConstructor(PartenaireAuthentifie.class, String.class, String.class);
    }

    private static ArchCondition<JavaMethod> avoirSesRoles() {
        return new ArchCondition<>("say which roles may call them") {
            @Override
            public void check(JavaMethod methode, ConditionEvents constats) {
                boolean dit = Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class)
                        .anyMatch(annotation -> methode.isAnnotatedWith(annotation)
                                || methode.getOwner().isAnnotatedWith(annotation));
                constats.add(new SimpleConditionEvent(methode, dit, methode.getFullName()));
            }
        };
    }

    private static boolean estOuverteATous(JavaMethod methode) {
        boolean precisee = methode.isAnnotatedWith(RolesAllowed.class) || methode.isAnnotatedWith(DenyAll.class);
        return methode.isAnnotatedWith(PermitAll.class)
                || (!precisee && annotatedWith(PermitAll.class).test(methode.getOwner()));
    }

    private static boolean prendUnPartenaire(JavaMethod methode) {
        return methode.getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(PartenaireAuthentifie.class));
    }

    private static boolean estSurLaListe(JavaMethod methode) {
        return apis(methode.getOwner()).anyMatch(api -> PortesOuvertes.admettent(api, methode.getName()));
    }

    private static Stream<JavaClass> apis(JavaClass bean) {
        return bean.getAllRawInterfaces().stream().filter(PortesOuvertes::estUneApi);
    }
}
