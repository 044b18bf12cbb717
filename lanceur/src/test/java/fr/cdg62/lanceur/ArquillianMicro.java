package fr.cdg62.lanceur;

import fr.cdg62.lanceur.Options.BaseExterne;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells Arquillian's Payara Micro, started by its own adapter, to work on a schema of its own in the database of the
 * run. The adapter cannot give the process an environment, so the script gets the values instead.
 */
final class ArquillianMicro {

    private static final String SCHEMA = "cdg62_conteneur";

    private ArquillianMicro() {}

    static void preparer(BaseExterne base, Path donnees) {
        Path installation = Path.of("target/serveur").toAbsolutePath();
        try {
            Path avant = donnees.resolve("avant-conteneur.asadmin");
            Files.writeString(
                    avant,
                    Files.readString(installation.resolve("avant-demarrage.asadmin"))
                            .replace("${ENV=CDG62_BASE_URL}", url(base))
                            .replace("${ENV=CDG62_BASE_UTILISATEUR}", base.utilisateur())
                            .replace("${ENV=CDG62_BASE_MOT_DE_PASSE}", base.motDePasse()));
            Path apres = donnees.resolve("apres-conteneur.asadmin");
            Files.writeString(
                    apres,
                    Files.readString(installation.resolve("apres-demarrage.asadmin"))
                            .replace("--schemaname=cdg62", "--schemaname=" + SCHEMA));
            System.setProperty(
                    "arquillian.micro", installation.resolve("payara-micro.jar").toString());
            System.setProperty(
                    "arquillian.jvm",
                    "-Dcdg62.demonstration=true -Dcdg62.mot-de-passe.tours=" + EnvironnementEssai.TOURS
                            + " -Xmx768m -Duser.timezone=UTC");
            System.setProperty(
                    "arquillian.options",
                    "--addlibs " + installation.resolve("mariadb-java-client.jar") + " --prebootcommandfile " + avant
                            + " --postbootcommandfile " + apres + " --rootdir " + donnees.resolve("arquillian"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String url(BaseExterne base) {
        return (base.url().replaceFirst("/cdg62$", "/" + SCHEMA)
                        + "?createDatabaseIfNotExist=true&useMysqlMetadata=true")
                .replace(":", "\\:")
                .replace("=", "\\=");
    }
}
