package fr.cdg62.socle.parametre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SerieDateeTest {
    private static final Source DELIBERATION = new Source("Délibération du CdG62", "n° 12", true);
    private static final Datee<BigDecimal> TAUX_2025 = taux("2025-01-01", "2025-12-31", "0.85");
    private static final Datee<BigDecimal> TAUX_2027 = taux("2027-01-01", null, "0.80");
    private static final SerieDatee<BigDecimal> SERIE = new SerieDatee<>("TAUX", List.of(TAUX_2027, TAUX_2025));

    @Test
    void donneLaVersionEnVigueurBornesComprises() {
        assertThat(SERIE.au(LocalDate.of(2025, 1, 1))).isEqualTo(TAUX_2025);
        assertThat(SERIE.au(LocalDate.of(2025, 12, 31))).isEqualTo(TAUX_2025);
        assertThat(SERIE.au(LocalDate.of(2027, 1, 1))).isEqualTo(TAUX_2027);
        assertThat(SERIE.au(LocalDate.of(2050, 6, 1))).isEqualTo(TAUX_2027);
    }

    @Test
    void refuseDansUnTrouEnNommantLeParametreEtLaDate() {
        assertThatExceptionOfType(DemandeRefusee.class)
                .isThrownBy(() -> SERIE.au(LocalDate.of(2026, 1, 1)))
                .withMessage("Le paramètre TAUX n'a pas de valeur au 01/01/2026.")
                .satisfies(refus -> {
                    assertThat(refus.code()).isEqualTo(CodeProbleme.PARAMETRE_MANQUANT);
                    assertThat(refus.champ()).isEqualTo("TAUX");
                });
    }

    @Test
    void refuseAvantLaPremiereVersion() {
        assertThatExceptionOfType(DemandeRefusee.class).isThrownBy(() -> SERIE.au(LocalDate.of(2024, 12, 31)));
    }

    @Test
    void refuseDeuxVersionsLeMemeJour() {
        List<Datee<BigDecimal>> versions = List.of(TAUX_2025, taux("2025-12-31", null, "0.80"));
        assertThatExceptionOfType(DemandeRefusee.class)
                .isThrownBy(() -> new SerieDatee<>("TAUX", versions))
                .withMessage("Le paramètre TAUX a deux valeurs au 31/12/2025.")
                .extracting(DemandeRefusee::code)
                .isEqualTo(CodeProbleme.SAISIE_INVALIDE);
    }

    @Test
    void refuseUneVersionPriseDansUneAutre() {
        List<Datee<BigDecimal>> versions =
                List.of(taux("2025-01-01", null, "1"), taux("2026-02-01", "2026-02-28", "2"));
        assertThatExceptionOfType(DemandeRefusee.class).isThrownBy(() -> new SerieDatee<>("TAUX", versions));
    }

    @Test
    void rangeLesVersionsDeLaPlusAncienneALaPlusRecente() {
        assertThat(SERIE.versions()).containsExactly(TAUX_2025, TAUX_2027);
    }

    @Test
    void laCitationMarqueCeQuiResteAVerifier() {
        assertThat(DELIBERATION.citation()).isEqualTo("Délibération du CdG62, n° 12");
        assertThat(new Source("Guide des missions", "", false).citation()).isEqualTo("Guide des missions (à vérifier)");
    }

    private static Datee<BigDecimal> taux(String debut, String fin, String valeur) {
        Periode periode = new Periode(LocalDate.parse(debut), fin == null ? null : LocalDate.parse(fin));
        return new Datee<>(periode, new BigDecimal(valeur), DELIBERATION);
    }
}
