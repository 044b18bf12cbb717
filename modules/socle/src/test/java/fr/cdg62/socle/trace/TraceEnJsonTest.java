package fr.cdg62.socle.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TraceEnJsonTest {
    private final TraceEnJson conversion = new TraceEnJson();

    @Test
    void uneTraceSeRelitTelleQuElleFutEcrite() {
        Trace trace = new Trace(List.of(
                new Etape("Services", "64 mois × 3/4", "48 mois", "décret n° 2016-596, art. 5"),
                new Etape("« Échelon » \\ \"5\"", "ligne\nsuivante\tet tabulation", "échelon 5", "")));
        assertThat(relire(trace)).isEqualTo(trace);
    }

    @Test
    void uneTraceVideSeRelitVide() {
        assertThat(conversion.convertToDatabaseColumn(new Trace(List.of()))).isEqualTo("[]");
        assertThat(relire(new Trace(List.of())).etapes()).isEmpty();
    }

    private Trace relire(Trace trace) {
        return conversion.convertToEntityAttribute(conversion.convertToDatabaseColumn(trace));
    }
}
