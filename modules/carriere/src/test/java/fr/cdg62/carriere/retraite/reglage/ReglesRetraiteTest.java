package fr.cdg62.carriere.retraite.reglage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.TypeConge;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.api.retraite.Categorie;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rows delivered: the table of the generations, the values at their dates, a rule for every kind of time. */
@DisplayName("Règles et paramètres de la retraite")
class ReglesRetraiteTest {
    private static final LocalDate DEPART = LocalDate.of(2028, 1, 1);
    private static final ReglesRetraite REGLES = ReglesLivrees.toutes();

    /** Specification carrière, § 2.6: age in months, quarters. */
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "1961-09-01, SEDENTAIRE, 747, 169",
        "1961-12-31, SEDENTAIRE, 747, 169",
        "1962-01-01, SEDENTAIRE, 750, 169",
        "1963-06-15, SEDENTAIRE, 753, 170",
        "1964-12-31, SEDENTAIRE, 753, 170",
        "1965-03-31, SEDENTAIRE, 753, 170",
        "1965-04-01, SEDENTAIRE, 756, 171",
        "1966-01-01, SEDENTAIRE, 759, 172",
        "1967-01-01, SEDENTAIRE, 762, 172",
        "1968-12-31, SEDENTAIRE, 765, 172",
        "1969-01-01, SEDENTAIRE, 768, 172",
        "1999-01-01, SEDENTAIRE, 768, 172",
        "1966-08-31, ACTIVE, 684, 168",
        "1969-01-01, ACTIVE, 693, 170",
        "1970-03-31, ACTIVE, 693, 170",
        "1970-04-01, ACTIVE, 696, 171",
        "1974-01-01, ACTIVE, 708, 172",
    })
    void laGenerationDonneAgeEtDuree(LocalDate naissance, Categorie categorie, int age, int trimestres) {
        Generation generation = REGLES.au(DEPART).generation(categorie, naissance);
        assertThat(generation.ageMois()).isEqualTo(age);
        assertThat(generation.trimestres()).isEqualTo(trimestres);
    }

    @Test
    void uneGenerationNonChargeeEstNommee() {
        assertThat(Refus.de(() -> REGLES.au(LocalDate.of(2026, 8, 31))
                        .generation(Categorie.SEDENTAIRE, LocalDate.of(1963, 5, 2))))
                .satisfies(refus -> {
                    assertThat(refus.code()).isEqualTo(CodeProbleme.PARAMETRE_MANQUANT);
                    assertThat(refus.champ()).isEqualTo("departs");
                    assertThat(refus.getMessage())
                            .isEqualTo("L'âge et la durée requis ne sont pas connus pour une naissance le 02/05/1963,"
                                    + " en catégorie sédentaire, et un départ le 31/08/2026.");
                });
    }

    /** Specification carrière, § 2.0. */
    @ParameterizedTest
    @CsvSource({
        "2010-07-01, 55.5635",
        "2016-07-01, 55.8969",
        "2017-02-01, 56.2323",
        "2022-06-30, 56.2323",
        "2022-07-01, 58.2004",
        "2023-06-30, 58.2004",
        "2023-07-01, 59.0734",
        "2030-01-01, 59.0734",
    })
    void laValeurDuPointEstCelleDuJour(LocalDate jour, String valeur) {
        assertThat(REGLES.au(jour).valeur(Reglage.POINT_INDICE)).isEqualByComparingTo(valeur);
    }

    @ParameterizedTest
    @EnumSource(value = Reglage.class, mode = EnumSource.Mode.MATCH_NONE, names = "MINIMUM_TAUX|LONGUE_.*")
    void chaqueReglageEstChargeEtSonAbsenceLeNomme(Reglage code) {
        assertThat(REGLES.au(DEPART).valeur(code)).isPositive();
        assertThat(Refus.de(() -> ReglesLivrees.sans(code).au(DEPART).valeur(code)))
                .satisfies(refus -> {
                    assertThat(refus.code()).isEqualTo(CodeProbleme.PARAMETRE_MANQUANT);
                    assertThat(refus.getMessage()).contains(code.name()).contains("01/01/2028");
                });
    }

    @ParameterizedTest
    @EnumSource(value = Reglage.class, mode = EnumSource.Mode.MATCH_ALL, names = "LONGUE_.*")
    void chaquePalierDeLaCarriereLongueEstChargeEtSonAbsenceLeNomme(Reglage code) {
        int rang = code == Reglage.LONGUE_TRIMESTRES ? 3 : 196803;
        assertThat(REGLES.au(DEPART).palier(code, rang).valeur()).isPositive();
        assertThat(Refus.de(() -> ReglesLivrees.sans(code).au(DEPART).palier(code, rang)))
                .satisfies(refus -> {
                    assertThat(refus.code()).isEqualTo(CodeProbleme.PARAMETRE_MANQUANT);
                    assertThat(refus.getMessage()).contains(code.name());
                });
    }

    @Test
    void lesPaliersDuMinimumSontChargesEtLeurAbsenceEstNommee() {
        assertThat(REGLES.au(DEPART).paliers(Reglage.MINIMUM_TAUX).keySet()).containsExactly(15, 30, 40);
        assertThat(Refus.de(() -> ReglesLivrees.sans(Reglage.MINIMUM_TAUX)
                                .au(DEPART)
                                .paliers(Reglage.MINIMUM_TAUX))
                        .getMessage())
                .contains("MINIMUM_TAUX");
    }

    @Test
    void ceQuiAttendUneConfirmationEstDitEtLeResteNon() {
        ReglesDuDepart regles = REGLES.au(DEPART);
        regles.valeur(Reglage.POINT_INDICE);
        assertThat(regles.aVerifier()).isEmpty();
        regles.valeur(Reglage.AGE_ANNULATION_SEDENTAIRE);
        regles.valeur(Reglage.AGE_ANNULATION_SEDENTAIRE);
        assertThat(regles.aVerifier())
                .containsExactly("Âge d'annulation de la décote, catégorie sédentaire, décret n° 2003-1306, art. 20"
                        + " (à vérifier)");
    }

    @Test
    void chaqueTempsAUneRegleDepuisToujours() {
        for (LocalDate jour : new LocalDate[] {LocalDate.of(1980, 1, 1), DEPART}) {
            assertThat(Statut.values())
                    .allMatch(s -> REGLES.service("STATUT", s.name(), "", jour).isPresent());
            assertThat(TypePosition.values()).allMatch(p -> REGLES.service("POSITION", p.name(), "", jour)
                    .isPresent());
            assertThat(Arrays.stream(TypeConge.values()).filter(c -> c != TypeConge.REPRISE))
                    .allMatch(c -> REGLES.service("CONGE", c.name(), "", jour).isPresent());
        }
    }

    @Test
    void laRegleDuMotifPasseAvantCelleDeLaPosition() {
        assertThat(REGLES.service("POSITION", "DISPONIBILITE", MotifPosition.ENFANT_MOINS_12_ANS.name(), DEPART))
                .hasValueSatisfying(r -> assertThat(r.effet()).isEqualTo(RegleService.Effet.PLAFONNE));
        assertThat(REGLES.service("POSITION", "DISPONIBILITE", MotifPosition.SUIVRE_CONJOINT.name(), DEPART))
                .hasValueSatisfying(r -> assertThat(r.effet()).isEqualTo(RegleService.Effet.EXCLU));
    }
}
