package fr.cdg62.socle.probleme;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.resource.spi.ResourceAllocationException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PanneTest {

    static Stream<Throwable> connexionsPerdues() {
        return Stream.of(
                new SQLNonTransientConnectionException("Socket error", "08000"),
                new SQLTransientConnectionException("Too many connections"),
                new SQLException("Connection reset", "08S01"),
                new SQLException("In-use connections equal max-pool-size", new ResourceAllocationException("pool")));
    }

    @ParameterizedTest
    @MethodSource("connexionsPerdues")
    void sansBaseLeServiceEstIndisponible(Throwable cause) {
        assertThat(Panne.passagere(new IllegalStateException(new RuntimeException(cause))))
                .hasValueSatisfying(refus -> assertThat(refus.code()).isEqualTo(CodeProbleme.TECHNIQUE_INDISPONIBLE));
    }

    static Stream<Throwable> abandons() {
        return Stream.of(new SQLTimeoutException("statement timeout"), new SQLTransactionRollbackException("deadlock"));
    }

    @ParameterizedTest
    @MethodSource("abandons")
    void unAbandonDeLaBaseSeRetente(Throwable cause) {
        assertThat(Panne.passagere(new RuntimeException(cause)))
                .hasValueSatisfying(refus -> assertThat(refus.code()).isEqualTo(CodeProbleme.TECHNIQUE_DELAI));
    }

    static Stream<Throwable> autresIncidents() {
        return Stream.of(
                new IllegalStateException("le nôtre"),
                new SQLSyntaxErrorException("Unknown column", "42S22"),
                new SQLIntegrityConstraintViolationException("Duplicate entry", "23000"),
                new SQLException("sans état"));
    }

    @ParameterizedTest
    @MethodSource("autresIncidents")
    void leResteEstUnIncident(Throwable cause) {
        assertThat(Panne.passagere(new RuntimeException(cause))).isEmpty();
    }
}
