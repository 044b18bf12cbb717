package fr.cdg62.referentiel.admission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReglagesMessagesTest {
    private int lectures;
    private Instant maintenant = Instant.parse("2026-11-30T09:00:00Z");
    private final ReglagesMessages reglages = new ReglagesMessages(
            new Horloge() {
                @Override
                public Instant maintenant() {
                    return maintenant;
                }
            },
            (Parametres) Proxy.newProxyInstance(
                    Parametres.class.getClassLoader(),
                    new Class<?>[] {Parametres.class},
                    (parametres, methode, arguments) -> BigDecimal.valueOf(++lectures)));

    /** Each reading gives another value: what is remembered is what was read first. */
    @Test
    void un_reglage_est_relu_apres_dix_secondes() {
        assertThat(reglages.entier("MESSAGE_ECART_HORLOGE")).isEqualTo(1);
        maintenant = maintenant.plusMillis(9_999);
        assertThat(reglages.entier("MESSAGE_ECART_HORLOGE")).isEqualTo(1);
        assertThat(reglages.entier("REJEU_AVANCE_MAX")).as("chacun pour soi").isEqualTo(2);
        maintenant = maintenant.plusMillis(1);
        assertThat(reglages.entier("MESSAGE_ECART_HORLOGE")).isEqualTo(3);
    }
}
