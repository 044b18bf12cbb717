package fr.cdg62.socle.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TracageTest {
    private static final Etape PREMIERE = new Etape("Base", "", "100,00 €", "");
    private static final Etape SECONDE = new Etape("Cotisation", "100,00 € × 0,80 %", "0,80 €", "Délibération");

    @Test
    void gardeLesEtapesDansLOrdre() {
        Trace base = new Tracage().etape("Base", "", "100,00 €", "").fin();
        Trace trace = new Tracage()
                .suite(base)
                .etape("Cotisation", "100,00 € × 0,80 %", "0,80 €", "Délibération")
                .fin();
        assertThat(trace.etapes()).containsExactly(PREMIERE, SECONDE);
    }

    @Test
    void uneTraceRendueNeChangePlus() {
        Tracage tracage = new Tracage().etape("Base", "", "100,00 €", "");
        Trace rendue = tracage.fin();
        tracage.etape("Cotisation", "100,00 € × 0,80 %", "0,80 €", "Délibération");
        assertThat(rendue.etapes()).containsExactly(PREMIERE);
    }
}
