package fr.cdg62.referentiel.admission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.referentiel.api.partenaire.JetonPresente;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class CondenseTest {
    /** Published example of the digest: nonce, creation and secret of the WS-Security documentation of ONVIF (§6.1.1.3). */
    private static final JetonPresente JETON = jeton("2010-09-16T07:50:45Z", "tuOSpGlFlIXsozq4HFNeeGeFLEI=");

    @Test
    void le_condense_de_l_exemple_publie_est_reconnu() {
        assertThat(Condense.estDe(JETON, "userpassword")).isTrue();
    }

    @Test
    void un_autre_secret_ou_une_autre_creation_ne_l_est_pas() {
        assertThat(Condense.estDe(JETON, "autre")).isFalse();
        assertThat(Condense.estDe(jeton("2010-09-16T07:50:46Z", "tuOSpGlFlIXsozq4HFNeeGeFLEI="), "userpassword"))
                .isFalse();
    }

    private static JetonPresente jeton(String creation, String condense) {
        Base64.Decoder base64 = Base64.getDecoder();
        return new JetonPresente(
                "user",
                base64.decode("LKqI6G/AikKCQrN0zqZFlg=="),
                creation,
                Instant.parse(creation),
                base64.decode(condense));
    }
}
