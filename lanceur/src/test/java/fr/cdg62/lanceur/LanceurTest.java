package fr.cdg62.lanceur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts that must be refused before anything runs. */
class LanceurTest {

    @TempDir
    private Path racine;

    @Test
    void unPortPrisEstRefuseEtNeLaisseRien() throws IOException {
        try (ServerSocket occupant = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = occupant.getLocalPort();
            assertThatThrownBy(() -> lanceur(port).demarrer())
                    .isInstanceOf(DemarrageImpossible.class)
                    .hasMessageContaining("Le port " + port + " est déjà pris")
                    .hasMessageContaining("-Dport=");
        }
        assertThat(racine.resolve("mariadb")).doesNotExist();
        DossierDonnees.ouvrir(racine).close();
    }

    @Test
    void unDossierTenuParUnAutreDemarrageEstRefuse() throws IOException {
        DossierDonnees tenu = DossierDonnees.ouvrir(racine);
        try (tenu) {
            assertThatThrownBy(() -> lanceur(EnvironnementEssai.portLibre()).demarrer())
                    .isInstanceOf(DemarrageImpossible.class)
                    .hasMessageContaining("Un serveur tourne déjà");
        }
    }

    @Test
    void uneInstallationAbsenteEstDiteEtNeLaisseRien() throws IOException {
        Properties p = proprietes(EnvironnementEssai.portLibre());
        p.setProperty("base", "jdbc:mariadb://127.0.0.1:1/cdg62");
        p.setProperty("base.motDePasse", "essai");
        assertThatThrownBy(() -> lanceur(p).demarrer())
                .isInstanceOf(DemarrageImpossible.class)
                .hasMessageContaining("L'application n'a pas démarré");
        DossierDonnees.ouvrir(racine).close();
    }

    private Lanceur lanceur(int port) {
        return lanceur(proprietes(port));
    }

    private Lanceur lanceur(Properties p) {
        return new Lanceur(Options.lire(p, racine), racine.resolve("absente"), EnvironnementEssai.console());
    }

    private Properties proprietes(int port) {
        Properties p = new Properties();
        p.setProperty("port", Integer.toString(port));
        p.setProperty("donnees", racine.toString());
        return p;
    }
}
