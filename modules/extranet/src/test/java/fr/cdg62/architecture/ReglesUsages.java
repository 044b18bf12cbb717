package fr.cdg62.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.naming.InitialContext;

/** What the code keeps from. */
final class ReglesUsages {
    private static final String CONTRATS_GENERES = "fr.cdg62.partenaires.contrat..";
    private static final Pattern FABRIQUE_XML =
            Pattern.compile("javax\\.xml\\.(parsers|stream|transform|validation|xpath)" + "\\.(\\w+\\.)*\\w+Factory");
    private static final Set<String> DATES_ANCIENNES = Set.of("java.util.Date", "java.util.Calendar", "java.sql.Date");

    private ReglesUsages() {}

    static List<Regle> toutes() {
        return List.of(
                new Regle("dates", ReglesUsages::sansDateAncienne),
                new Regle("console", ReglesUsages::sansConsole),
                new Regle("horloge", ReglesUsages::uneSeuleHorloge),
                new Regle("noms", ReglesUsages::sansNomVide),
                new Regle("xml", ReglesUsages::xmlParXmlSur),
                new Regle("annuaire", ReglesUsages::sansAnnuaire),
                new Regle("sommeil", ReglesUsages::sansSommeil));
    }

    /** The library of tokens takes these dates, certificates give them: a class that calls either may convert. */
    private static ArchRule sansDateAncienne(String racine) {
        return noClasses()
                .that(sont(racine)
                        .and(DescribedPredicate.not(DescribedPredicate.describe(
                                "make tokens or read certificates", ReglesUsages::convertit))))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are dates of before java.time", classe -> DATES_ANCIENNES.contains(classe.getName())));
    }

    private static ArchRule sansConsole(String racine) {
        return noClasses().that(sont(racine)).should(ACCESS_STANDARD_STREAMS);
    }

    private static ArchRule uneSeuleHorloge(String racine) {
        return noClasses()
                .that(sont(racine))
                .and()
                .doNotHaveFullyQualifiedName(racine + ".socle.calendrier.Horloge")
                .should()
                .accessTargetWhere(DescribedPredicate.describe("reads the machine's clock", ReglesUsages::litLHeure));
    }

    private static ArchRule sansNomVide(String racine) {
        return classes().that(sont(racine)).should().haveNameNotMatching(".*(Impl|Manager|Helper|Utils?)");
    }

    private static ArchRule xmlParXmlSur(String racine) {
        return noClasses()
                .that(sont(racine))
                .and()
                .doNotHaveFullyQualifiedName(racine + ".socle.xml.XmlSur")
                .should()
                .accessTargetWhere(
                        DescribedPredicate.describe("makes an XML factory", ReglesUsages::faitUneFabriqueXml));
    }

    private static ArchRule sansAnnuaire(String racine) {
        return noClasses().that(sont(racine)).should().dependOnClassesThat().areAssignableTo(InitialContext.class);
    }

    private static ArchRule sansSommeil(String racine) {
        return noClasses()
                .that(sont(racine))
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "sleeps",
                        appel -> appelle(appel, Thread.class) && appel.getName().equals("sleep")));
    }

    private static DescribedPredicate<JavaClass> sont(String racine) {
        return resideInAPackage(racine + "..").and(resideOutsideOfPackage(CONTRATS_GENERES));
    }

    private static boolean convertit(JavaClass classe) {
        return classe.getDirectDependenciesFromSelf().stream()
                .anyMatch(lien -> lien.getTargetClass().getPackageName().startsWith("com.nimbusds.")
                        || lien.getTargetClass().isEquivalentTo(X509Certificate.class));
    }

    private static boolean litLHeure(JavaAccess<?> appel) {
        boolean maintenant = appel.getTargetOwner().getPackageName().startsWith("java.time")
                && appel.getName().equals("now");
        boolean systeme = appelle(appel, Clock.class) && appel.getName().startsWith("system");
        return maintenant
                || systeme
                || (appelle(appel, System.class) && appel.getName().equals("currentTimeMillis"));
    }

    private static boolean faitUneFabriqueXml(JavaAccess<?> appel) {
        return appel.getName().startsWith("new")
                && FABRIQUE_XML.matcher(appel.getTargetOwner().getName()).matches();
    }

    private static boolean appelle(JavaAccess<?> appel, Class<?> classe) {
        return appel.getTargetOwner().isEquivalentTo(classe);
    }
}
