package fr.cdg62.carriere.chronologie;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.TypeConge;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ProprietesChronologieTest {
    private static final LocalDate ORIGINE = LocalDate.of(2020, 1, 1);
    private static final int JOURS = 2000;
    private static final Periode TOUT = Periode.entre(ORIGINE, ORIGINE.plusDays(JOURS));

    @Property
    void lesMemesFaitsDansUnAutreOrdreFontLaMemeCarriere(@ForAll("faits") List<Fait> faits, @ForAll long graine) {
        List<Fait> melanges = new ArrayList<>(faits);
        Collections.shuffle(melanges, new Random(graine));
        Chronologie une = Chronologie.de(faits);
        Chronologie autre = Chronologie.de(melanges);
        assertThat(autre.segments(TOUT)).isEqualTo(une.segments(TOUT));
        assertThat(autre.situations()).isEqualTo(une.situations());
    }

    @Property
    void lesSegmentsSeSuiventSansTrouNiChevauchement(@ForAll("faits") List<Fait> faits) {
        List<Segment> segments = Chronologie.de(faits).segments(TOUT);
        LocalDate attendu = TOUT.debut();
        for (Segment segment : segments) {
            assertThat(segment.periode().debut()).isEqualTo(attendu);
            attendu = segment.periode().fin().plusDays(1);
        }
        assertThat(attendu).isEqualTo(TOUT.fin().plusDays(1));
    }

    @Property
    void chaqueJourALaPositionDeSonSegment(@ForAll("faits") List<Fait> faits, @ForAll @IntRange(max = JOURS) int jour) {
        Chronologie carriere = Chronologie.de(faits);
        LocalDate date = ORIGINE.plusDays(jour);
        assertThat(carriere.segments(TOUT))
                .filteredOn(segment -> segment.periode().contient(date))
                .singleElement()
                .extracting(Segment::position)
                .isEqualTo(carriere.position(date));
    }

    @Provide
    Arbitrary<List<Fait>> faits() {
        return Combinators.combine(periodes(), valeurs()).as(Fait::new).list().ofMaxSize(12);
    }

    private static Arbitrary<Periode> periodes() {
        Arbitrary<Integer> debuts = Arbitraries.integers().between(0, JOURS);
        Arbitrary<Integer> durees = Arbitraries.integers().between(0, 500).injectNull(0.2);
        return Combinators.combine(debuts, durees).as((debut, duree) -> {
            LocalDate premier = ORIGINE.plusDays(debut);
            return new Periode(premier, duree == null ? null : premier.plusDays(duree));
        });
    }

    private static Arbitrary<Valeur> valeurs() {
        return Arbitraries.of(
                new Valeur.DePosition(TypePosition.ACTIVITE, null),
                new Valeur.DePosition(TypePosition.DISPONIBILITE, MotifPosition.SUIVRE_CONJOINT),
                new Valeur.DePosition(TypePosition.DETACHEMENT, MotifPosition.DETACHEMENT_ORDINAIRE),
                new Valeur.DePosition(TypePosition.CONGE_PARENTAL, null),
                new Valeur.DeConge(TypeConge.MALADIE_ORDINAIRE),
                new Valeur.DeConge(TypeConge.REPRISE),
                new Valeur.DeTemps(BigDecimal.valueOf(80), null),
                new Valeur.DeTemps(null, BigDecimal.valueOf(20)),
                new Valeur.DeSituation("ADJ_ADM", 3, Duree.NULLE),
                new Valeur.DeSituation("ADJ_ADM", 4, Duree.mois(2)));
    }
}
