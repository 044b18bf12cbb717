package fr.cdg62.carriere.chronologie;

import static fr.cdg62.carriere.chronologie.Faits.activite;
import static fr.cdg62.carriere.chronologie.Faits.conge;
import static fr.cdg62.carriere.chronologie.Faits.dispo;
import static fr.cdg62.carriere.chronologie.Faits.heures;
import static fr.cdg62.carriere.chronologie.Faits.le;
import static fr.cdg62.carriere.chronologie.Faits.quotite;
import static fr.cdg62.carriere.chronologie.Faits.situation;
import static fr.cdg62.carriere.chronologie.Faits.statut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.TypeConge;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChronologieTest {

    @Test
    void sansActeLaCarriereEstEnActivite() {
        Chronologie vide = Chronologie.de(List.of());
        assertThat(vide.position(le("2026-01-01"))).isEqualTo(TypePosition.ACTIVITE);
        assertThat(vide.situation(le("2026-01-01"))).isEmpty();
        assertThat(vide.segments(Periode.annee(2026))).hasSize(1);
    }

    @Test
    void laSituationVautJusquALaSuivante() {
        Chronologie carriere =
                Chronologie.de(List.of(situation("2024-03-01", "ADJ_ADM", 5), situation("2025-03-01", "ADJ_ADM", 6)));
        assertThat(carriere.situation(le("2024-02-29"))).isEmpty();
        assertThat(carriere.situation(le("2025-02-28")).orElseThrow().echelon()).isEqualTo(5);
        assertThat(carriere.situation(le("2025-03-01")).orElseThrow().echelon()).isEqualTo(6);
        assertThat(carriere.debut()).contains(le("2024-03-01"));
    }

    @Test
    void laDisponibiliteCommenceEtFinitAuxJoursDits() {
        Chronologie carriere =
                Chronologie.de(List.of(dispo("2025-01-01", "2025-03-31", MotifPosition.CONVENANCES_PERSONNELLES)));
        assertThat(carriere.segments(Periode.annee(2025)))
                .extracting(Segment::periode, Segment::position)
                .containsExactly(
                        tuple(Periode.entre(le("2025-01-01"), le("2025-03-31")), TypePosition.DISPONIBILITE),
                        tuple(Periode.entre(le("2025-04-01"), le("2025-12-31")), TypePosition.ACTIVITE));
    }

    @Test
    void laReintegrationAvantTermeRompt() {
        Chronologie carriere = Chronologie.de(
                List.of(dispo("2024-01-01", "2026-12-31", MotifPosition.SUIVRE_CONJOINT), activite("2025-06-01")));
        assertThat(carriere.position(le("2025-05-31"))).isEqualTo(TypePosition.DISPONIBILITE);
        assertThat(carriere.position(le("2025-06-01"))).isEqualTo(TypePosition.ACTIVITE);
        assertThat(carriere.position(le("2026-12-31"))).isEqualTo(TypePosition.ACTIVITE);
    }

    @Test
    void laRepriseDeFonctionsRomptLeConge() {
        Chronologie carriere = Chronologie.de(List.of(
                conge("2025-01-01", "2025-06-30", TypeConge.MALADIE_ORDINAIRE),
                Fait.depuis(le("2025-03-01"), new Valeur.DeConge(TypeConge.REPRISE))));
        assertThat(carriere.segments(Periode.annee(2025)))
                .extracting(Segment::conge)
                .containsExactly(TypeConge.MALADIE_ORDINAIRE, null);
    }

    @Test
    void leTempsPartielNEffacePasLesHeuresDeLEmploi() {
        Chronologie carriere =
                Chronologie.de(List.of(heures("2020-01-01", 28), quotite("2025-01-01", "2025-06-30", 80)));
        List<Segment> segments = carriere.segments(Periode.annee(2025));
        assertThat(segments).extracting(Segment::heures).containsOnly(BigDecimal.valueOf(28));
        assertThat(segments).extracting(Segment::quotite).containsExactly(BigDecimal.valueOf(80), null);
    }

    @Test
    void unePeriodeOuverteFinitParUnSegmentOuvert() {
        Chronologie carriere =
                Chronologie.de(List.of(statut("2024-01-01", Statut.STAGIAIRE), statut("2025-01-01", Statut.TITULAIRE)));
        List<Segment> segments = carriere.segments(Periode.depuis(le("2024-01-01")));
        assertThat(segments).extracting(Segment::statut).containsExactly(Statut.STAGIAIRE, Statut.TITULAIRE);
        assertThat(segments.get(1).periode().estOuverte()).isTrue();
    }
}
