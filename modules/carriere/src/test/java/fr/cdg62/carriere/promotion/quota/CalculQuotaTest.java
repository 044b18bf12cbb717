package fr.cdg62.carriere.promotion.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.cdg62.carriere.api.quota.ArrondiAssiette;
import fr.cdg62.carriere.api.quota.ModaliteQuota;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.trace.Etape;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of § 2.4 of the specification (Q1 to Q4), the readings left open and the search of the best way. */
class CalculQuotaTest {

    private static final BaremeQuota DEPUIS_2024 = bareme(ArrondiAssiette.AUCUN, false);
    private static final BaremeQuota AVANT_2024 =
            new BaremeQuota(3, BigDecimal.valueOf(5), ArrondiAssiette.AUCUN, 4, false, "texte ancien");

    @ParameterizedTest(name = "{0} : R={1} E={2}, {3} ans sans quota → {4}")
    @CsvSource({
        "Q1, 7, 130, 0, 5, EFFECTIF",
        "Q2, 11, 60, 0, 5, RECRUTEMENTS",
        "Q3, 1, 20, 2, 1, DEROGATION",
        "Q4, 1, 20, 1, 0, RECRUTEMENTS",
        "sans recrutement, 0, 20, 5, 0, RECRUTEMENTS",
        "égalité, 10, 125, 0, 5, RECRUTEMENTS",
        "juste avant, 0, 24, 0, 0, RECRUTEMENTS",
        "juste atteint, 0, 25, 0, 1, EFFECTIF",
    })
    void retientLaMeilleureModalite(
            String exemple, int recrutements, int effectif, int annees, int nombre, ModaliteQuota modalite) {
        Quota quota = CalculQuota.calculer(new AssietteQuota(recrutements, 0, effectif, annees), DEPUIS_2024);
        assertThat(quota.nombre()).as(exemple).isEqualTo(nombre);
        assertThat(quota.modalite()).isEqualTo(modalite);
    }

    @ParameterizedTest
    @CsvSource({"7, 130, 0, 2", "1, 20, 3, 0", "1, 20, 4, 1", "2, 120, 0, 2"})
    void appliqueLeTexteDavant2024AuxListesDAlors(int recrutements, int effectif, int annees, int nombre) {
        assertThat(CalculQuota.calculer(new AssietteQuota(recrutements, 0, effectif, annees), AVANT_2024)
                        .nombre())
                .isEqualTo(nombre);
    }

    /** 60 agents: 4,8 before the division. */
    @ParameterizedTest
    @CsvSource({"AUCUN, 60, 2", "INFERIEUR, 60, 2", "PROCHE, 63, 2", "SUPERIEUR, 63, 3", "PROCHE, 70, 3", "AUCUN, 70, 2"
    })
    void arronditLAssietteCommeLeParametreLeDit(ArrondiAssiette arrondi, int effectif, int nombre) {
        assertThat(CalculQuota.calculer(new AssietteQuota(0, 0, effectif, 0), bareme(arrondi, false))
                        .nombre())
                .isEqualTo(nombre);
    }

    @Test
    void reporteLesRecrutementsRestantsQuandLeParametreLeDit() {
        BaremeQuota avecReport = bareme(ArrondiAssiette.AUCUN, true);
        Quota premiere = CalculQuota.calculer(new AssietteQuota(7, 0, 0, 0), avecReport);
        assertThat(premiere.nombre()).isEqualTo(3);
        assertThat(premiere.reliquat()).isEqualTo(1);
        Quota seconde = CalculQuota.calculer(new AssietteQuota(7, premiere.reliquat(), 0, 0), avecReport);
        assertThat(seconde.nombre()).isEqualTo(4);
        assertThat(seconde.reliquat()).isZero();
    }

    @Test
    void neReporteRienAutrement() {
        assertThat(CalculQuota.calculer(new AssietteQuota(7, 1, 0, 0), DEPUIS_2024))
                .satisfies(quota -> assertThat(quota.nombre()).isEqualTo(3))
                .satisfies(quota -> assertThat(quota.reliquat()).isZero());
    }

    @Test
    void sExplique() {
        Quota quota = CalculQuota.calculer(new AssietteQuota(7, 0, 130, 0), DEPUIS_2024);
        assertThat(quota.trace().etapes())
                .extracting(Etape::calcul, Etape::resultat)
                .containsExactly(
                        tuple("(7 recrutements + 0 reportés) ÷ 2, arrondi à l'entier inférieur", "3"),
                        tuple("130 agents × 8 % = 10,4 ; ÷ 2, arrondi à l'entier inférieur", "5"),
                        tuple("0 an(s) sans quota sur 2 exigés, 7 recrutement(s) sur 1 exigé", "0"),
                        tuple("le plus grand de 3, 5 et 0", "5 (part de l'effectif du cadre d'emplois)"));
    }

    @Test
    void refuseUnEffectifNegatif() {
        assertThatThrownBy(() -> new AssietteQuota(0, 0, -1, 0))
                .isInstanceOf(DemandeRefusee.class)
                .hasMessage("Le champ « effectif » n'est pas négatif.")
                .extracting("champ")
                .isEqualTo("effectif");
    }

    /** Counts promotions one by one as long as a further one is allowed, with whole numbers only. */
    @Property(tries = 2000)
    void egaleLeComptageUnParUn(
            @ForAll @IntRange(max = 60) int recrutements,
            @ForAll @IntRange(max = 2000) int effectif,
            @ForAll @IntRange(max = 5) int annees) {
        int nombre = 0;
        while (2 * (nombre + 1) <= recrutements
                || 200 * (nombre + 1) <= 8 * effectif
                || (nombre == 0 && annees >= 2 && recrutements >= 1)) {
            nombre++;
        }
        assertThat(CalculQuota.calculer(new AssietteQuota(recrutements, 0, effectif, annees), DEPUIS_2024)
                        .nombre())
                .isEqualTo(nombre);
    }

    /** Rounding down twice is rounding down once: only the two other roundings can change a result. */
    @Property(tries = 500)
    void arrondirDeuxFoisALInferieurNeChangeRien(@ForAll @IntRange(max = 5000) int effectif) {
        AssietteQuota base = new AssietteQuota(0, 0, effectif, 0);
        assertThat(CalculQuota.calculer(base, bareme(ArrondiAssiette.INFERIEUR, false))
                        .nombre())
                .isEqualTo(CalculQuota.calculer(base, DEPUIS_2024).nombre());
    }

    /** Year after year with carry-over, no recruitment is lost nor used twice. */
    @Property(tries = 500)
    void leReportNePerdNiNeDoubleUnRecrutement(@ForAll List<@IntRange(max = 20) Integer> recrutements) {
        int promotions = 0;
        int reliquat = 0;
        int total = 0;
        for (int annee : recrutements) {
            Quota quota =
                    CalculQuota.calculer(new AssietteQuota(annee, reliquat, 0, 0), bareme(ArrondiAssiette.AUCUN, true));
            promotions += quota.nombre();
            reliquat = quota.reliquat();
            total += annee;
        }
        assertThat(2 * promotions + reliquat).isEqualTo(total);
    }

    private static BaremeQuota bareme(ArrondiAssiette arrondi, boolean report) {
        return new BaremeQuota(2, BigDecimal.valueOf(8), arrondi, 2, report, "décret n° 2023-1272");
    }
}
