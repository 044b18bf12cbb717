package fr.cdg62.lanceur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemoinTest {

    @TempDir
    private Path dossier;

    private Process processus;
    private Temoin temoin;

    @BeforeEach
    void lancer() throws IOException {
        processus = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Patience.class.getName())
                .start();
        temoin = new Temoin(dossier.resolve("temoin"));
        temoin.noter(processus.toHandle());
    }

    @AfterEach
    void arreter() throws InterruptedException {
        processus.destroyForcibly().waitFor();
    }

    @Test
    void leProcessusNoteEstReconnuTantQuIlVit() throws InterruptedException {
        assertThat(temoin.vivant()).contains(processus.toHandle());
        processus.destroyForcibly().waitFor();
        assertThat(temoin.vivant()).isEmpty();
    }

    @Test
    void unAutreProcessusDeMemeNumeroNEstPasReconnu() throws IOException {
        String note = Files.readString(temoin.fichier());
        Files.writeString(temoin.fichier(), note.replaceFirst("\n\\d{4}-", "\n2001-"));
        assertThat(temoin.vivant()).isEmpty();
        Files.writeString(temoin.fichier(), note.replaceFirst("java\n", "autre\n"));
        assertThat(temoin.vivant()).isEmpty();
    }

    @Test
    void unTemoinAbsentOuCoupeNeDesignePersonne() throws IOException {
        Files.writeString(temoin.fichier(), Long.toString(processus.pid()));
        assertThat(temoin.vivant()).isEmpty();
        temoin.effacer();
        assertThat(temoin.vivant()).isEmpty();
        temoin.effacer();
    }

    /** A program that does nothing until it is stopped. */
    static final class Patience {
        private Patience() {}

        public static void main(String[] args) throws IOException {
            int octet = System.in.read();
            System.exit(octet < 0 ? 0 : octet);
        }
    }
}
