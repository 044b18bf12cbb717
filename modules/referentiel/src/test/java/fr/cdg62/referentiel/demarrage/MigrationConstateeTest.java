package fr.cdg62.referentiel.demarrage;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.flywaydb.core.api.MigrationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationConstateeTest {
    @ParameterizedTest
    @EnumSource(
            value = MigrationState.class,
            names = {"FUTURE_SUCCESS", "MISSING_SUCCESS"})
    void uneMigrationInconnueIciVientDUneVersionPlusRecente(MigrationState etat) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new MigrationConstatee("2027.01.05.200", "nouveautés", etat).exigerConnue())
                .withMessageContaining("version plus récente")
                .withMessageContaining("2027.01.05.200 (nouveautés)");
    }

    @Test
    void uneMigrationEnEchecArreteLeDemarrage() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new MigrationConstatee("", "100 essai", MigrationState.FAILED).exigerConnue())
                .withMessageContaining("« 100 essai »")
                .withMessageContaining("a échoué");
    }

    @ParameterizedTest
    @EnumSource(
            value = MigrationState.class,
            names = {"PENDING", "SUCCESS", "OUTDATED", "SUPERSEDED", "OUT_OF_ORDER"})
    void lesAutresSontAdmises(MigrationState etat) {
        assertThatCode(() -> new MigrationConstatee("1", "essai", etat).exigerConnue())
                .doesNotThrowAnyException();
    }
}
