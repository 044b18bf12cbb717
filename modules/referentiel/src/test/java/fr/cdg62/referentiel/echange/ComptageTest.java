package fr.cdg62.referentiel.echange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.referentiel.api.echange.statistique.BilanEchanges;
import fr.cdg62.referentiel.api.echange.statistique.FauteEchanges;
import fr.cdg62.referentiel.api.echange.statistique.JourEchanges;
import fr.cdg62.referentiel.api.echange.statistique.PartenaireEchanges;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComptageTest {
    private static final LocalDate LUNDI = LocalDate.of(2026, 11, 2);
    private static final LocalDate MERCREDI = LUNDI.plusDays(2);

    @Test
    void lesHeuresSAdditionnentEnJoursDeFrance() {
        BilanEchanges bilan = new Comptage(LUNDI, MERCREDI)
                .bilan(
                        "ESSAI",
                        List.of(
                                heure("2026-11-01T23:00:00", "ACCEPTE", null, 4, 40, 15),
                                heure("2026-11-02T22:00:00", "REFUSE", "SEC-001", 2, 10, 6),
                                heure("2026-11-02T23:00:00", "REFUSE", "FMT-001", 3, 9, 3),
                                heure("2026-11-03T10:00:00", "INCIDENT", "TEC-500", 1, 61, 61),
                                heure("2026-11-03T10:00:00", "REJOUE", null, 2, 4, 2)),
                        List.of(new Object[] {"ESSAI", 11, 4, 1}, new Object[] {"", 1, 1, 0}));

        assertThat(bilan.jours())
                .containsExactly(
                        new JourEchanges(LUNDI, 6, 2, 0),
                        new JourEchanges(LUNDI.plusDays(1), 6, 3, 1),
                        new JourEchanges(MERCREDI, 0, 0, 0));
        assertThat(bilan.fautes())
                .containsExactly(
                        new FauteEchanges("FMT-001", 3),
                        new FauteEchanges("SEC-001", 2),
                        new FauteEchanges("TEC-500", 1));
        assertThat(bilan.partenaires())
                .containsExactly(new PartenaireEchanges("ESSAI", 11, 4, 1), new PartenaireEchanges("", 1, 1, 0));
        assertThat(bilan)
                .extracting(
                        BilanEchanges::recus,
                        BilanEchanges::refuses,
                        BilanEchanges::incidents,
                        BilanEchanges::dureeMoyenneMs,
                        BilanEchanges::dureeMaxMs)
                .containsExactly(12L, 5L, 1L, 10L, 61L);
    }

    @Test
    void sansMessageLesJoursSontVides() {
        BilanEchanges bilan = new Comptage(LUNDI, LUNDI).bilan(null, List.of(), List.of());

        assertThat(bilan.jours()).containsExactly(new JourEchanges(LUNDI, 0, 0, 0));
        assertThat(bilan.dureeMoyenneMs()).isZero();
        assertThat(bilan.fautes()).isEmpty();
    }

    private static Object[] heure(String debut, String statut, String code, long nombre, long duree, long max) {
        return new Object[] {debut, statut, code, nombre, duree, max};
    }
}
