package fr.cdg62.lanceur;

import fr.cdg62.lanceur.Options.BaseExterne;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The command line and environment of Payara Micro.
 *
 * @param installation folder that the build fills: {@code payara-micro.jar}, {@code extranet.war},
 *     {@code mariadb-java-client.jar} and the asadmin scripts of {@code config/micro}
 * @param racine folder of the server itself, empty: a deployment kept from an earlier start would be deployed again
 * @param temporaire folder where it lays down the big documents it is receiving, empty
 * @param base where the database is
 * @param secrets keys of the tokens and of the partners' secrets
 * @param options what was chosen on the command line
 */
record CommandeMicro(
        Path installation, Path racine, Path temporaire, BaseExterne base, Secrets secrets, Options options) {

    /**
     * Limits of SOAP messages, the same as in {@code config/payara-server/installer.asadmin}: those of the door, on any
     * message (bytes, elements, documents), then those of the SOAP runtime behind it (attribute size and text in characters).
     */
    static final List<String> LIMITES_SOAP = List.of(
            "-Dcdg62.ws.octets=10485760",
            "-Dcdg62.ws.elements=50000",
            "-Dcdg62.ws.document=10485760",
            "-Dcdg62.ws.octets-mtom=157286400",
            "-Dxml.ws.maximum.ElementDepth=100",
            "-Dxml.ws.maximum.AttributesPerElement=100",
            "-Dxml.ws.maximum.AttributeSize=65536",
            "-Dxml.ws.maximum.ElementCount=50000",
            "-Dxml.ws.maximum.ChildrenPerElement=10000",
            "-Dxml.ws.maximum.Characters=20971520");

    /** The size of the heap and what the server expects of its machine. */
    private static final List<String> JVM = List.of(
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.timezone=UTC",
            "-Djava.net.preferIPv4Stack=true");

    /** What Hazelcast, EclipseLink weaving and CDI proxies need on Java 17. */
    private static final List<String> MODULES = List.of(
            "--add-exports=java.base/jdk.internal.ref=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "--add-opens=java.base/sun.net.www.protocol.jrt=ALL-UNNAMED",
            "--add-opens=java.management/sun.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming.spi=ALL-UNNAMED",
            "--add-opens=java.rmi/sun.rmi.transport=ALL-UNNAMED",
            "--add-opens=java.logging/java.util.logging=ALL-UNNAMED",
            "--add-opens=jdk.management/com.sun.management.internal=ALL-UNNAMED");

    List<String> arguments() {
        List<String> commande = new ArrayList<>();
        commande.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        commande.addAll(JVM);
        commande.addAll(LIMITES_SOAP);
        commande.addAll(MODULES);
        commande.add("-Djava.io.tmpdir=" + temporaire);
        commande.add(
                "-Dmp.jwt.verify.publickey.location=" + secrets.clePublique().toUri());
        commande.add("-Dcdg62.jeton.cle-privee=" + secrets.clePrivee());
        commande.add("-Dcdg62.demonstration=" + options.demonstration());
        options.reglages().forEach((nom, valeur) -> commande.add("-D" + nom + "=" + valeur));
        commande.add("-jar");
        commande.add(fichier("payara-micro.jar"));
        commande.addAll(List.of("--nocluster", "--contextroot", "/", "--port", Integer.toString(options.port())));
        commande.addAll(List.of("--addlibs", fichier("mariadb-java-client.jar")));
        commande.addAll(List.of("--prebootcommandfile", fichier("avant-demarrage.asadmin")));
        commande.addAll(List.of("--postbootcommandfile", fichier("apres-demarrage.asadmin")));
        commande.addAll(List.of("--rootdir", racine.toString()));
        commande.addAll(List.of("--deploy", fichier("extranet.war")));
        return commande;
    }

    Map<String, String> environnement() {
        return Map.of(
                "CDG62_BASE_URL", base.url() + "?useMysqlMetadata=true&connectTimeout=5000&socketTimeout=60000",
                "CDG62_BASE_UTILISATEUR", base.utilisateur(),
                "CDG62_BASE_MOT_DE_PASSE", base.motDePasse(),
                "CDG62_PARTENAIRES_CLE", secrets.clePartenaires());
    }

    private String fichier(String nom) {
        return installation.resolve(nom).toString();
    }
}
