package fr.cdg62.socle.valeur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodeTest {
    private static final LocalDate J10 = LocalDate.of(2026, 3, 10);
    private static final LocalDate J20 = LocalDate.of(2026, 3, 20);
    private static final Periode DIX_VINGT = Periode.entre(J10, J20);

    @Test
    void refuseUneFinAvantLeDebut() {
        assertThatExceptionOfType(DemandeRefusee.class)
                .isThrownBy(() -> Periode.entre(J20, J10))
                .satisfies(refus -> {
                    assertThat(refus.code()).isEqualTo(CodeProbleme.SAISIE_INVALIDE);
                    assertThat(refus.champ()).isEqualTo("fin");
                    assertThat(refus).hasMessage("La date de fin (10/03/2026) précède la date de début (20/03/2026).");
                });
    }

    @Test
    void unSeulJourEstUnePeriode() {
        assertThat(Periode.entre(J10, J10).contient(J10)).isTrue();
    }

    @Test
    void contientSesDeuxBornes() {
        assertThat(DIX_VINGT.contient(J10.minusDays(1))).isFalse();
        assertThat(DIX_VINGT.contient(J10)).isTrue();
        assertThat(DIX_VINGT.contient(J20)).isTrue();
        assertThat(DIX_VINGT.contient(J20.plusDays(1))).isFalse();
    }

    @Test
    void ouverteElleContientToutLeFutur() {
        assertThat(Periode.depuis(J10).estOuverte()).isTrue();
        assertThat(Periode.depuis(J10).contient(LocalDate.of(9999, 12, 31))).isTrue();
        assertThat(Periode.depuis(J10).contient(J10.minusDays(1))).isFalse();
    }

    @Test
    void deuxPeriodesQuiSeSuiventNeSeChevauchentPas() {
        assertThat(DIX_VINGT.chevauche(Periode.depuis(J20))).isTrue();
        assertThat(DIX_VINGT.chevauche(Periode.depuis(J20.plusDays(1)))).isFalse();
        assertThat(DIX_VINGT.intersection(Periode.depuis(J20.plusDays(1)))).isEmpty();
    }

    @Test
    void uneAnneeVaDuPremierJanvierAuTrenteEtUnDecembre() {
        assertThat(Periode.annee(2026)).isEqualTo(Periode.entre(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 999, 10_000, Integer.MAX_VALUE})
    void uneAnneeAQuatreChiffres(int annee) {
        DemandeRefusee refus = catchThrowableOfType(DemandeRefusee.class, () -> Periode.annee(annee));
        assertThat(refus.code()).isEqualTo(CodeProbleme.SAISIE_INVALIDE);
        assertThat(refus.champ()).isEqualTo("annee");
        assertThat(Periode.annee(1000).debut()).isEqualTo(LocalDate.of(1000, 1, 1));
        assertThat(Periode.annee(9999).fin()).isEqualTo(LocalDate.of(9999, 12, 31));
    }

    @Test
    void laClotureGardeLeDebut() {
        assertThat(Periode.depuis(J10).cloreLe(J20)).isEqualTo(DIX_VINGT);
    }

    @Property
    void lIntersectionEstCommutative(@ForAll("periodes") Periode a, @ForAll("periodes") Periode b) {
        assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
        assertThat(a.chevauche(b)).isEqualTo(b.chevauche(a));
        assertThat(a.intersection(b).isPresent()).isEqualTo(a.chevauche(b));
    }

    @Property
    void unJourEstDansLIntersectionQuandIlEstDansLesDeux(
            @ForAll("periodes") Periode a, @ForAll("periodes") Periode b, @ForAll("jours") LocalDate jour) {
        boolean dansLesDeux = a.contient(jour) && b.contient(jour);
        assertThat(a.intersection(b).filter(commune -> commune.contient(jour)).isPresent())
                .isEqualTo(dansLesDeux);
    }

    @Property
    void lIntersectionAvecSoiEstSoi(@ForAll("periodes") Periode a) {
        assertThat(a.intersection(a)).contains(a);
    }

    @Provide
    Arbitrary<LocalDate> jours() {
        return Arbitraries.integers().between(0, 60).map(J10::plusDays);
    }

    @Provide
    Arbitrary<Periode> periodes() {
        Arbitrary<Integer> durees = Arbitraries.integers().between(0, 40).injectNull(0.2);
        return Combinators.combine(jours(), durees)
                .as((debut, duree) -> new Periode(debut, duree == null ? null : debut.plusDays(duree)));
    }
}
