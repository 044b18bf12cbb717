package fr.cdg62.essai.conteneur;

import java.io.File;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built archive itself, with the test classes put in its WAR: the WAR on Payara Micro, the EAR on Payara Server. */
final class Deploiement {

    private Deploiement() {}

    static Archive<?> avec(Class<?>... tests) {
        return "serveur".equals(System.getProperty("cdg62.essai")) ? ear(tests) : war(tests);
    }

    private static WebArchive war(Class<?>... tests) {
        return ShrinkWrap.create(ZipImporter.class, "conteneur.war")
                .importFrom(new File("target/serveur/extranet.war"))
                .as(WebArchive.class)
                .addClasses(tests);
    }

    private static EnterpriseArchive ear(Class<?>... tests) {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "conteneur.ear")
                .importFrom(new File("target/cdg62.ear"))
                .as(EnterpriseArchive.class);
        WebArchive war = ear.getAsType(WebArchive.class, "/extranet.war").addClasses(tests);
        ear.delete("/extranet.war");
        ear.addAsModule(Testable.archiveToTest(war));
        StringAsset descripteur = new StringAsset(lire(ear.get("/META-INF/application.xml"))
                .replace("<context-root>/</context-root>", "<context-root>/conteneur</context-root>")
                .replace("<application-name>cdg62<", "<application-name>conteneur<"));
        ear.delete("/META-INF/application.xml");
        ear.add(descripteur, "/META-INF/application.xml");
        return ear;
    }

    private static String lire(org.jboss.shrinkwrap.api.Node noeud) {
        try (var flux = noeud.getAsset().openStream()) {
            return new String(flux.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
