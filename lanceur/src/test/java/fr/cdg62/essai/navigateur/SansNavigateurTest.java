package fr.cdg62.essai.navigateur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A browser test run by another process whose path leads to no browser. */
class SansNavigateurTest {

    @TempDir
    private Path dossier;

    @Test
    void lEssaiEstIgnoreEtDitQuoiInstaller() throws IOException, InterruptedException {
        assertThat(jouer("")).startsWith("ABORTED").contains("sudo apt-get install chromium");
    }

    @Test
    void avecCiLEssaiEchoue() throws IOException, InterruptedException {
        assertThat(jouer("true")).startsWith("FAILED").contains("sudo apt-get install chromium");
    }

    private String jouer(String ci) throws IOException, InterruptedException {
        Path sortie = dossier.resolve("sortie.txt");
        ProcessBuilder commande = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Essai.class.getName(),
                sortie.toString());
        commande.environment().put("PATH", dossier.toString());
        commande.environment().put("CI", ci);
        Process processus = commande.redirectErrorStream(true)
                .redirectOutput(dossier.resolve("journal.txt").toFile())
                .start();
        assertThat(processus.waitFor()).isZero();
        return Files.readString(sortie);
    }

    /** Runs one browser test and writes how its class ended. */
    static final class Essai {
        private Essai() {}

        public static void main(String[] args) throws IOException {
            try (PrintStream sortie = new PrintStream(args[0], StandardCharsets.UTF_8)) {
                LauncherFactory.create()
                        .execute(
                                LauncherDiscoveryRequestBuilder.request()
                                        .selectors(selectClass(ConnexionIT.class))
                                        .build(),
                                new TestExecutionListener() {
                                    @Override
                                    public void executionFinished(TestIdentifier essai, TestExecutionResult issue) {
                                        issue.getThrowable()
                                                .ifPresent(cause ->
                                                        sortie.println(issue.getStatus() + " " + cause.getMessage()));
                                    }
                                });
            }
        }
    }
}
