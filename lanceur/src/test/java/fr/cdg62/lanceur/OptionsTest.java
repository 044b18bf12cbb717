package fr.cdg62.lanceur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    private static final Path RACINE = Path.of("").toAbsolutePath();

    @Test
    void valeursHabituelles() {
        Options options = Options.lire(new Properties(), RACINE);
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.donnees()).isEqualTo(RACINE.resolve("donnees"));
        assertThat(options.base()).isEmpty();
        assertThat(options.demonstration()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "port, abc, n'est pas un nombre",
        "port, 0, hors limites",
        "port, 65536, hors limites",
        "base, jdbc:mysql://h/b, jdbc:mariadb://hote:3306/cdg62",
        "base, jdbc:mariadb://h/b, demande un mot de passe",
    })
    void refuse(String nom, String valeur, String message) {
        assertThatThrownBy(() -> Options.lire(avec(nom, valeur), RACINE))
                .isInstanceOf(DemarrageImpossible.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"port, 1, 1", "port, 65535, 65535"})
    void bornesDuPort(String nom, String valeur, int port) {
        assertThat(Options.lire(avec(nom, valeur), RACINE).port()).isEqualTo(port);
    }

    @Test
    void baseExterneSansDemonstration() {
        Properties p = avec("base", "jdbc:mariadb://10.0.0.5:3306/cdg62");
        p.setProperty("base.motDePasse", "secret");
        p.setProperty("demonstration", "false");
        Options options = Options.lire(p, RACINE);
        assertThat(options.base())
                .contains(new Options.BaseExterne("jdbc:mariadb://10.0.0.5:3306/cdg62", "cdg62", "secret"));
        assertThat(options.demonstration()).isFalse();
    }

    @Test
    void lesReglagesDeLApplicationPassentTelsQuels() {
        Options options = Options.lire(avec("cdg62.jeton.duree", "PT5M"), RACINE);
        assertThat(options.reglages()).containsExactly(Map.entry("cdg62.jeton.duree", "PT5M"));
    }

    private static Properties avec(String nom, String valeur) {
        Properties p = new Properties();
        p.setProperty(nom, valeur);
        return p;
    }
}
