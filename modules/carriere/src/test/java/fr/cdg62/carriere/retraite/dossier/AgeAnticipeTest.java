package fr.cdg62.carriere.retraite.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.acte.Gravite;
import fr.cdg62.carriere.api.retraite.dossier.DatesDepart;
import fr.cdg62.carriere.api.retraite.dossier.MotifAnticipation;
import fr.cdg62.carriere.api.retraite.dossier.NouveauDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.TypePension;
import fr.cdg62.carriere.retraite.avis.AvisFavorable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A departure before the age (E302): blocking without a motive, and without a favourable opinion on it. */
@DisplayName("Départ avant l'âge (E302)")
class AgeAnticipeTest {
    private static final LocalDate EFFET = LocalDate.of(2027, 6, 1);
    private static final LocalDate OUVERTURE = LocalDate.of(2044, 5, 17);

    private static Constat constat(MotifAnticipation motif, AvisFavorable avis) {
        Demande demande = new Demande(new NouveauDossierRetraite(
                1L,
                TypePension.NORMALE,
                LocalDate.of(2026, 11, 1),
                new DatesDepart(EFFET.minusDays(1), EFFET, EFFET),
                motif,
                null,
                null));
        return AgeAnticipe.constat(demande, OUVERTURE, Optional.ofNullable(avis));
    }

    @Test
    void sansMotifIlBloque() {
        assertThat(constat(null, null)).satisfies(c -> {
            assertThat(c.gravite()).isEqualTo(Gravite.BLOQUANT);
            assertThat(c.code()).isEqualTo("E302");
            assertThat(c.champ()).isEqualTo("anticipation");
            assertThat(c.message()).contains("17/05/2044").contains("Indiquez le motif");
        });
    }

    @Test
    void sansAvisFavorableIlBloque() {
        assertThat(constat(MotifAnticipation.CARRIERE_LONGUE, null)).satisfies(c -> {
            assertThat(c.gravite()).isEqualTo(Gravite.BLOQUANT);
            assertThat(c.message())
                    .contains("carrière longue, sans avis préalable favorable")
                    .contains("01/06/2027 au plus tard");
        });
    }

    @Test
    void unAvisFavorableLeLeve() {
        assertThat(constat(
                        MotifAnticipation.CARRIERE_LONGUE,
                        new AvisFavorable("DAP-1", LocalDate.of(2026, 10, 2), LocalDate.of(2027, 5, 1))))
                .satisfies(c -> {
                    assertThat(c.gravite()).isEqualTo(Gravite.INFORMATION);
                    assertThat(c.message())
                            .endsWith(
                                    "Motif : carrière longue ; avis préalable favorable du 02/10/2026, envoi n° DAP-1,"
                                            + " pour un départ le 01/05/2027.");
                });
    }

    @Test
    void chaqueMotifASonAvis() {
        assertThat(Arrays.stream(MotifAnticipation.values())
                        .map(motif -> motif.avis().name()))
                .containsExactlyElementsOf(Arrays.stream(MotifAnticipation.values())
                        .map(Enum::name)
                        .toList());
    }
}
