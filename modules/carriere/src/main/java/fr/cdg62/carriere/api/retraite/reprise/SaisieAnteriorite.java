package fr.cdg62.carriere.api.retraite.reprise;

import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a reprise says; replaces what it said before.
 *
 * @param periodes 1 to 400, each over before the day from which the DSN declares
 */
public record SaisieAnteriorite(
        @NotNull(message = "Indiquez les périodes antérieures.")
        @Size(min = 1, max = 400, message = "Une reprise a de 1 à 400 périodes.")
        List<@Valid PeriodeCompte> periodes) {
    public SaisieAnteriorite {
        periodes = periodes == null ? null : List.copyOf(periodes);
    }
}
