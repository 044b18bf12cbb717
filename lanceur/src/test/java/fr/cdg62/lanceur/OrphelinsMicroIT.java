package fr.cdg62.lanceur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The launcher as a process of its own, killed without warning, then started again on the same port and folder. */
class OrphelinsMicroIT {

    private static final Duration DELAI = Duration.ofMinutes(4);

    private final Path donnees = Dossiers.neuf(Path.of("target", "essai", "orphelins"));
    private final int port = EnvironnementEssai.portLibre();
    private List<ProcessHandle> enfants = List.of();
    private Process lanceur;

    @AfterEach
    void toutArreter() {
        enfants.forEach(ProcessHandle::destroyForcibly);
        lanceur.descendants().forEach(ProcessHandle::destroyForcibly);
        lanceur.destroyForcibly();
    }

    @Test
    void leDemarrageSuivantArreteCeQuiResteEtReprend() throws IOException, InterruptedException {
        Path premiere = demarrer("premier.log");
        assertThat(premiere).content().doesNotContain("démarrage interrompu");
        enfants = lanceur.descendants().toList();
        assertThat(enfants).hasSizeGreaterThanOrEqualTo(2);
        lanceur.destroyForcibly().waitFor();
        assertThat(enfants).as("orphelins").allMatch(ProcessHandle::isAlive);

        Path seconde = demarrer("second.log");
        assertThat(seconde)
                .content()
                .contains("démarrage interrompu a laissé : le serveur d'application")
                .contains("démarrage interrompu a laissé : la base de données");
        assertThat(enfants).noneMatch(ProcessHandle::isAlive);

        enfants = lanceur.descendants().toList();
        lanceur.destroy();
        assertThat(lanceur.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(seconde).content().contains("Tout est arrêté ; les données sont gardées.");
        await().atMost(Duration.ofSeconds(10)).until(() -> enfants.stream().noneMatch(ProcessHandle::isAlive));
    }

    private Path demarrer(String journal) throws IOException {
        Path sortie = donnees.resolve(journal);
        lanceur = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dport=" + port,
                        "-Ddonnees=" + donnees,
                        "-Dcdg62.installation=" + Path.of("target", "serveur").toAbsolutePath(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Demarrage.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(sortie.toFile())
                .start();
        await().atMost(DELAI)
                .failFast(() -> assertThat(lanceur.isAlive()).as(lire(sortie)).isTrue())
                .until(() -> lire(sortie).contains("Ctrl-C arrête tout proprement"));
        return sortie;
    }

    private static String lire(Path sortie) {
        try {
            return Files.readString(sortie);
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
