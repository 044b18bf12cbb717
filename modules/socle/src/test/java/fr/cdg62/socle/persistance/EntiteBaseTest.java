package fr.cdg62.socle.persistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntiteBaseTest {
    private static final class Commune extends EntiteBase {}

    private static final class Agent extends EntiteBase {}

    @Test
    void sansIdNEgaleQuElleMeme() {
        Commune commune = new Commune();
        assertThat(Set.of(commune)).contains(commune).doesNotContain(new Commune());
        assertThatThrownBy(commune::id)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Commune");
        assertThat(commune.creeLe()).isNull();
    }

    @Test
    void lEgaliteEstCelleDesIds() throws ReflectiveOperationException {
        assertThat(avecId(new Commune(), 7)).isEqualTo(avecId(new Commune(), 7)).hasSameHashCodeAs(new Commune());
        assertThat(avecId(new Commune(), 7)).isNotEqualTo(avecId(new Agent(), 8));
    }

    @Test
    void resteDansSonEnsembleApresSonEnregistrement() throws ReflectiveOperationException {
        Commune commune = new Commune();
        Set<EntiteBase> ensemble = new HashSet<>(Set.of(commune));
        assertThat(ensemble).contains(avecId(commune, 7));
    }

    @Test
    void refuseUneVersionPerimee() {
        Commune commune = new Commune();
        assertThatCode(() -> commune.exigerVersion(0)).doesNotThrowAnyException();
        assertThatExceptionOfType(DemandeRefusee.class)
                .isThrownBy(() -> commune.exigerVersion(3))
                .withMessageContaining("version 0, attendue 3")
                .satisfies(refus -> {
                    assertThat(refus.code()).isEqualTo(CodeProbleme.VERSION_PERIMEE);
                    assertThat(refus.champ()).isEqualTo("version");
                });
    }

    @Test
    void dateSaNaissanceALaMilliseconde() {
        Commune commune = new Commune();
        commune.naitre();
        assertThat(commune.creeLe())
                .isEqualTo(commune.creeLe().truncatedTo(ChronoUnit.MILLIS))
                .isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    private static <T extends EntiteBase> T avecId(T entite, long valeur) throws ReflectiveOperationException {
        Field id = EntiteBase.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(entite, valeur);
        return entite;
    }
}
