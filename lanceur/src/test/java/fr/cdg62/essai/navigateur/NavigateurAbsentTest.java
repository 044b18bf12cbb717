package fr.cdg62.essai.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;

/** A machine without browser: skipped with what to install, failed in continuous integration. */
class NavigateurAbsentTest {

    private static final String INSTALLER = "sudo apt-get install chromium";

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "false"})
    void lesEssaisSontIgnoresEnDisantQuoiInstaller(String ci) {
        assertThat(Navigateur.absent(ci))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining(INSTALLER);
    }

    @Test
    void enIntegrationContinueIlsEchouent() {
        assertThat(Navigateur.absent("true"))
                .isNotInstanceOf(TestAbortedException.class)
                .hasMessageContaining(INSTALLER);
    }

    @Test
    void leNavigateurSeTrouveSurLeCheminSeulement(@TempDir Path dossier) throws IOException {
        String chemin = dossier.resolve("vide") + File.pathSeparator + dossier;
        assertThat(Installes.surLeChemin(chemin)).noneMatch(Files::isExecutable);
        Path chrome = Files.createFile(dossier.resolve("google-chrome"));
        assertThat(chrome.toFile().setExecutable(true)).isTrue();
        assertThat(Installes.surLeChemin(chemin).filter(Files::isExecutable)).containsExactly(chrome);
        assertThat(Installes.surLeChemin("")).isEmpty();
    }
}
