package fr.cdg62.extranet.appel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdresseAppelantTest {

    private final AdresseAppelant sansMandataire = new AdresseAppelant(Optional.empty());
    private final AdresseAppelant derriere = new AdresseAppelant(Optional.of("10.0.0.1, 10.0.0.2"));

    @Test
    void sansMandataireConnuLEnTeteNeComptePas() {
        assertThat(sansMandataire.lire("203.0.113.7", null)).isEqualTo("203.0.113.7");
        assertThat(sansMandataire.lire("203.0.113.7", "198.51.100.1")).isEqualTo("203.0.113.7");
        assertThat(derriere.lire("203.0.113.7", "198.51.100.1")).isEqualTo("203.0.113.7");
    }

    @Test
    void leMandataireDitQuiLAppelle() {
        assertThat(derriere.lire("10.0.0.1", "198.51.100.1")).isEqualTo("198.51.100.1");
        assertThat(derriere.lire("10.0.0.1", "198.51.100.1, 10.0.0.2")).isEqualTo("198.51.100.1");
    }

    /** What the caller wrote himself comes first; what the proxy saw comes last. */
    @Test
    void ceQueLAppelantEcritLuiMemeNeTrompePas() {
        assertThat(derriere.lire("10.0.0.1", "192.0.2.99, 198.51.100.1")).isEqualTo("198.51.100.1");
        assertThat(derriere.lire("10.0.0.1", "192.0.2.99, n'importe quoi")).isEqualTo("10.0.0.1");
        assertThat(derriere.lire("10.0.0.1", "")).isEqualTo("10.0.0.1");
        assertThat(derriere.lire("10.0.0.1", "10.0.0.2")).isEqualTo("10.0.0.1");
    }

    @Test
    void uneAdresseIpv6VautPourSonReseau() {
        assertThat(sansMandataire.lire("2001:0db8:0:12::1", null)).isEqualTo("2001:db8:0:12::/64");
        assertThat(sansMandataire.lire("2001:db8:0:12:ffff:ffff:ffff:ffff", null))
                .isEqualTo("2001:db8:0:12::/64");
        assertThat(sansMandataire.lire("2001:db8:0:13::1", null)).isEqualTo("2001:db8:0:13::/64");
        assertThat(sansMandataire.lire("::1", null)).isEqualTo("0:0:0:0::/64");
        assertThat(derriere.lire("10.0.0.1", "2001:db8::5")).isEqualTo("2001:db8:0:0::/64");
    }
}
