package fr.cdg62.finances.cotisation.calcul;

import static fr.cdg62.finances.cotisation.calcul.Exemples.AFFILIEE;
import static fr.cdg62.finances.cotisation.calcul.Exemples.base;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.finances.api.cotisation.calcul.Periodicite;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegleSaisieTest {

    private static final Periode JANVIER = Periodicite.MENSUELLE.contenant(YearMonth.of(2026, 1));
    private static final LocalDate FEVRIER = LocalDate.of(2026, 2, 3);
    /** Affiliated from 1 January 2025 on. */
    private static final Adhesions DEPUIS_2025 = mois -> mois.getYear() >= 2025 ? AFFILIEE : Adhesion.AUCUNE;

    private static DemandeRefusee refus(Periode periode, LocalDate jour, BaseMensuelle... bases) {
        return catchThrowableOfType(
                DemandeRefusee.class, () -> new RegleSaisie(periode, jour, DEPUIS_2025).verifier(List.of(bases)));
    }

    private static void attendre(DemandeRefusee refus, CodeProbleme code, String champ, String message) {
        assertThat(refus.code()).isEqualTo(code);
        assertThat(refus.champ()).isEqualTo(champ);
        assertThat(refus).hasMessage(message);
    }

    @Test
    @DisplayName("Un mois entier, avec un rappel d'un mois antérieur, est reçu")
    void recu() {
        assertThatCode(() -> new RegleSaisie(JANVIER, FEVRIER, DEPUIS_2025)
                        .verifier(List.of(base("2026-01", "10.50", "0"), base("2025-11", "3"))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-02,2026-01-31", "2026-01-01,2026-01-30", "2026-02-01,2026-04-30", "2026-01-01,2026-06-30"})
    @DisplayName("Une période qui n'est ni un mois, ni un trimestre, ni une année civils est refusée")
    void periodeQuelconque(LocalDate debut, LocalDate fin) {
        attendre(
                refus(new Periode(debut, fin), LocalDate.of(2026, 12, 1), base("2026-01", "1")),
                CodeProbleme.SAISIE_INVALIDE,
                "periode",
                "La période déclarée est un mois, un trimestre ou une année civils entiers.");
    }

    @Test
    @DisplayName("Une période se déclare dès son dernier mois, pas avant")
    void periodeFuture() {
        attendre(
                refus(JANVIER, LocalDate.of(2025, 12, 31), base("2026-01", "1")),
                CodeProbleme.PERIODE_NON_ECHUE,
                "periode",
                "La période janvier 2026 ne peut être déclarée qu'à partir de son dernier mois.");
        assertThat(refus(JANVIER, LocalDate.of(2026, 1, 1), base("2026-01", "1")))
                .isNull();
    }

    @Test
    @DisplayName("Une déclaration sans mois est refusée")
    void sansMois() {
        attendre(
                refus(JANVIER, FEVRIER),
                CodeProbleme.SAISIE_INVALIDE,
                "bases",
                "La déclaration porte au moins un mois.");
    }

    @Test
    @DisplayName("Plus de 60 mois : refusé")
    void tropDeMois() {
        List<BaseMensuelle> bases = new ArrayList<>();
        for (int i = 0; i <= 60; i++) {
            bases.add(new BaseMensuelle(YearMonth.of(2026, 1).minusMonths(i), BigDecimal.ONE, BigDecimal.ZERO));
        }
        attendre(
                refus(JANVIER, FEVRIER, bases.toArray(BaseMensuelle[]::new)),
                CodeProbleme.SAISIE_INVALIDE,
                "bases",
                "La déclaration porte au plus 60 mois.");
    }

    @Test
    @DisplayName("Une base négative est refusée, sur son champ")
    void negative() {
        attendre(
                refus(JANVIER, FEVRIER, base("2026-01", "-0.01")),
                CodeProbleme.SAISIE_INVALIDE,
                "bases[0].baseCnracl",
                "La base CNRACL ne peut pas être négative.");
        attendre(
                refus(JANVIER, FEVRIER, base("2026-01", "1"), base("2025-12", "0", "-5")),
                CodeProbleme.SAISIE_INVALIDE,
                "bases[1].baseRegimeGeneral",
                "La base du régime général ne peut pas être négative.");
    }

    @Test
    @DisplayName("Trois décimales sont refusées, deux et des zéros inutiles sont reçus")
    void decimales() {
        attendre(
                refus(JANVIER, FEVRIER, base("2026-01", "10.001")),
                CodeProbleme.SAISIE_INVALIDE,
                "bases[0].baseCnracl",
                "La base CNRACL compte au plus deux décimales.");
        assertThat(refus(JANVIER, FEVRIER, base("2026-01", "10.010"))).isNull();
    }

    @Test
    @DisplayName("Une base absente ou démesurée est refusée")
    void absenteOuDemesuree() {
        attendre(
                refus(JANVIER, FEVRIER, new BaseMensuelle(YearMonth.of(2026, 1), BigDecimal.ONE, null)),
                CodeProbleme.SAISIE_INVALIDE,
                "bases[0].baseRegimeGeneral",
                "La base du régime général est à indiquer (0 si rien n'a été versé).");
        assertThat(refus(JANVIER, FEVRIER, base("2026-01", "999999999.99"))).isNull();
        attendre(
                refus(JANVIER, FEVRIER, base("2026-01", "1000000000")),
                CodeProbleme.SAISIE_INVALIDE,
                "bases[0].baseCnracl",
                "La base CNRACL dépasse le montant plausible d'un mois.");
    }

    @Test
    @DisplayName("Le même mois deux fois est refusé")
    void moisEnDouble() {
        attendre(
                refus(JANVIER, FEVRIER, base("2026-01", "1"), base("2026-01", "2")),
                CodeProbleme.SAISIE_INVALIDE,
                "bases[1].mois",
                "Le mois de janvier 2026 figure deux fois.");
    }

    @Test
    @DisplayName("Un mois postérieur à la période, ou absent, est refusé")
    void moisPosterieur() {
        attendre(
                refus(JANVIER, FEVRIER, base("2026-02", "1")),
                CodeProbleme.SAISIE_INVALIDE,
                "bases[0].mois",
                "Le mois de février 2026 est postérieur à la période déclarée.");
        attendre(
                refus(JANVIER, FEVRIER, new BaseMensuelle(null, BigDecimal.ONE, BigDecimal.ONE)),
                CodeProbleme.SAISIE_INVALIDE,
                "bases[0].mois",
                "Le mois travaillé est à indiquer.");
    }

    @Test
    @DisplayName("Un mois hors adhésion est refusé avec sa raison")
    void horsAdhesion() {
        attendre(
                refus(JANVIER, FEVRIER, base("2026-01", "1"), base("2024-12", "1")),
                CodeProbleme.MOIS_HORS_ADHESION,
                "bases[1].mois",
                "La collectivité n'était ni affiliée ni adhérente au socle commun au mois de décembre 2024 :"
                        + " aucune cotisation n'est due pour ce mois.");
        assertThat(refus(JANVIER, FEVRIER, base("2026-01", "1"), base("2025-01", "1")))
                .isNull();
    }

    @Test
    @DisplayName("Un trimestre incomplet est refusé en nommant le mois, sauf hors adhésion")
    void trimestreIncomplet() {
        Periode trimestre = Periodicite.TRIMESTRIELLE.contenant(YearMonth.of(2026, 4));
        attendre(
                refus(trimestre, LocalDate.of(2026, 7, 1), base("2026-04", "1"), base("2026-06", "1")),
                CodeProbleme.SAISIE_INVALIDE,
                "bases",
                "Le mois de mai 2026 manque (base 0 si rien n'a été versé).");
        attendre(
                refus(trimestre, LocalDate.of(2026, 7, 1), base("2026-05", "1"), base("2026-06", "1")),
                CodeProbleme.SAISIE_INVALIDE,
                "bases",
                "Le mois d'avril 2026 manque (base 0 si rien n'a été versé).");
        Adhesions jusquAMai = mois -> mois.isBefore(YearMonth.of(2026, 6)) ? AFFILIEE : Adhesion.AUCUNE;
        assertThatCode(() -> new RegleSaisie(trimestre, LocalDate.of(2026, 7, 1), jusquAMai)
                        .verifier(List.of(base("2026-04", "1"), base("2026-05", "1"))))
                .doesNotThrowAnyException();
    }
}
