package fr.cdg62.finances.titre;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.finances.Montage;
import fr.cdg62.finances.api.titre.NatureTitre;
import fr.cdg62.finances.cotisation.Doublures;
import fr.cdg62.referentiel.api.parametre.Parametres;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R-COT-8, with the delays of the specification: 4 years, and 90 days before. */
class ReglePrescriptionTest {

    private static final Map<String, Integer> DELAIS = Map.of("TITRE_PRESCRIPTION", 4, "TITRE_PRESCRIPTION_RAPPEL", 90);

    private final ReglePrescription regle = Montage.monter(
            new ReglePrescription(),
            Doublures.de(Parametres.class, Map.of("valeur", args -> BigDecimal.valueOf(DELAIS.get(args[0])))));

    @ParameterizedTest
    @DisplayName("Quatre ans depuis l'émission, de quantième à quantième ; agir 90 jours avant")
    @CsvSource({
        "2026-11-29, 2030-11-29, 2030-08-31",
        "2026-02-28, 2030-02-28, 2029-11-30",
        "2028-02-29, 2032-02-29, 2031-12-01",
        "2096-02-29, 2100-02-28, 2099-11-30",
    })
    void quatreAns(LocalDate emission, LocalDate prescription, LocalDate agir) {
        assertThat(regle.date(NatureTitre.NORMAL, emission)).isEqualTo(prescription);
        assertThat(regle.date(NatureTitre.COMPLEMENTAIRE, emission)).isEqualTo(prescription);
        assertThat(regle.agirAvant(prescription, emission)).isEqualTo(agir);
    }

    @ParameterizedTest
    @EnumSource(
            value = NatureTitre.class,
            names = {"REDUCTION", "ANNULATION"})
    void unTitreQuiDiminueLaDetteNeSePrescritPas(NatureTitre nature) {
        assertThat(regle.date(nature, LocalDate.of(2026, 11, 29))).isNull();
    }
}
