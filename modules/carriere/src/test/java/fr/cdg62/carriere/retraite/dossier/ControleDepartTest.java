package fr.cdg62.carriere.retraite.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.retraite.dossier.DatesDepart;
import fr.cdg62.carriere.api.retraite.dossier.NouveauDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.TypePension;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The delay of three months (E301), months clamped at their last day. */
class ControleDepartTest {
    private static final int MOIS = 3;

    @ParameterizedTest
    @CsvSource({
        "2027-02-28, 2027-06-01, false",
        "2027-03-01, 2027-06-01, false",
        "2027-03-02, 2027-06-01, true",
        "2026-11-30, 2027-02-28, false",
        "2026-12-01, 2027-02-28, true"
    })
    void uneDemandeALieuTroisMoisAvant(LocalDate demandee, LocalDate effet, boolean tardive) {
        assertThat(ControleDepart.tardive(TypePension.NORMALE, demande(demandee, effet), MOIS))
                .isEqualTo(tardive);
        assertThat(ControleDepart.tardive(TypePension.REVERSION, demande(demandee, effet), MOIS))
                .isFalse();
    }

    private static Demande demande(LocalDate demandee, LocalDate effet) {
        return new Demande(new NouveauDossierRetraite(
                1L,
                TypePension.NORMALE,
                demandee,
                new DatesDepart(effet.minusDays(1), effet, effet),
                null,
                null,
                null));
    }
}
