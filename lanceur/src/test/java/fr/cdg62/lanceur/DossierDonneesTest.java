package fr.cdg62.lanceur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierDonneesTest {

    @TempDir
    private Path racine;

    @Test
    void unSeulDemarrageALaFois() throws Exception {
        try (DossierDonnees premier = DossierDonnees.ouvrir(racine)) {
            assertThat(premier.chemin("base")).isEqualTo(racine.resolve("base"));
            assertThatThrownBy(() -> DossierDonnees.ouvrir(racine))
                    .isInstanceOf(DemarrageImpossible.class)
                    .hasMessageContaining("Un serveur tourne déjà sur le dossier de données " + racine)
                    .hasMessageContaining("-Ddonnees=");
        }
    }

    @Test
    void leDossierSeRouvreAvecSesDonnees() throws Exception {
        try (DossierDonnees premier = DossierDonnees.ouvrir(racine)) {
            Files.writeString(premier.dossier("base").resolve("fait"), "gardé");
        }
        try (DossierDonnees second = DossierDonnees.ouvrir(racine)) {
            assertThat(second.dossier("base").resolve("fait")).hasContent("gardé");
        }
    }

    @Test
    void unDossierPlusRecentEstRefuse() throws Exception {
        Files.writeString(racine.resolve("version"), Integer.toString(DossierDonnees.VERSION + 1));
        assertThatThrownBy(() -> DossierDonnees.ouvrir(racine))
                .isInstanceOf(DemarrageImpossible.class)
                .hasMessageContaining("vient d'une version plus récente");
        Files.writeString(racine.resolve("version"), Integer.toString(DossierDonnees.VERSION));
        DossierDonnees.ouvrir(racine).close();
    }

    @Test
    void unFichierALaPlaceDuDossierEstRefuse() throws Exception {
        Path fichier = Files.writeString(racine.resolve("occupe"), "");
        assertThatThrownBy(() -> DossierDonnees.ouvrir(fichier))
                .isInstanceOf(DemarrageImpossible.class)
                .hasMessageContaining("ne peut pas être créé ou lu");
    }

    @Test
    void unDisquePresquePleinEstRefuseEtLeDossierRendu() throws Exception {
        assertThatThrownBy(() -> DossierDonnees.ouvrir(racine, Long.MAX_VALUE))
                .isInstanceOf(DemarrageImpossible.class)
                .hasMessageContaining("Mio sur le disque de " + racine)
                .hasMessageContaining("-Ddonnees=");
        DossierDonnees.ouvrir(racine, 1).close();
    }

    @Test
    void leDossierDuServeurRepartVide() throws Exception {
        try (DossierDonnees dossier = DossierDonnees.ouvrir(racine)) {
            Files.writeString(dossier.dossier("payara").resolve("ancien.war"), "");
            assertThat(dossier.dossierVide("payara")).isEmptyDirectory();
        }
    }

    @Test
    void lesSecretsSontGardesEtALeurProprietaireSeul() throws Exception {
        try (DossierDonnees dossier = DossierDonnees.ouvrir(racine)) {
            Secrets secrets = new Secrets(dossier.dossier("secrets"));
            assertThat(secrets.motDePasseBase()).hasSizeGreaterThan(30).isEqualTo(secrets.motDePasseBase());
            assertThat(secrets.clePrivee()).content().startsWith("-----BEGIN PRIVATE KEY-----");
            if (Files.getFileStore(racine).supportsFileAttributeView("posix")) {
                assertThat(Files.getPosixFilePermissions(secrets.clePrivee())).hasSize(2);
            }
        }
    }
}
