package fr.cdg62.finances.cotisation.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.socle.trace.Tracage;
import fr.cdg62.socle.trace.Trace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TraceEnTexteTest {

    private final TraceEnTexte conversion = new TraceEnTexte();

    @Test
    @DisplayName("Une trace se garde et se relit, étapes vides comprises")
    void allerRetour() {
        Trace trace = new Tracage()
                .etape("Base", "1\u00a0000,00\u00a0€ + 0", "1\u00a0000,00\u00a0€", "loi 84-53, art. 22")
                .etape("Total", "", "8,00\u00a0€", "")
                .fin();

        assertThat(conversion.convertToEntityAttribute(conversion.convertToDatabaseColumn(trace)))
                .isEqualTo(trace);
        Trace vide = new Tracage().fin();
        assertThat(conversion.convertToEntityAttribute(conversion.convertToDatabaseColumn(vide)))
                .isEqualTo(vide);
    }

    @Test
    @DisplayName("Tabulations et retours à la ligne d'une source deviennent des espaces")
    void separateurs() {
        Trace trace = new Tracage().etape("A\tB", "C\nD", "E", "F").fin();

        assertThat(conversion
                        .convertToEntityAttribute(conversion.convertToDatabaseColumn(trace))
                        .etapes()
                        .get(0)
                        .libelle())
                .isEqualTo("A B");
    }
}
