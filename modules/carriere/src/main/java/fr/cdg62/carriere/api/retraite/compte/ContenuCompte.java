package fr.cdg62.carriere.api.retraite.compte;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What an account says; replaces the content before.
 *
 * @param versionCir version of the account the content was prepared on, 0 for the first; the account no longer at it is
 *     CIR_VERSION (E005)
 * @param arreteAu day at which the account was read, not in the future
 * @param periodes 1 to 400
 * @param enfants 0 to 20
 */
public record ContenuCompte(
        int versionCir,

        @NotNull(message = "Indiquez la date à laquelle le compte est arrêté.")
        LocalDate arreteAu,

        @NotNull(message = "Indiquez les périodes du compte.")
        @Size(min = 1, max = PERIODES_MAXIMUM, message = "Un compte a de 1 à " + PERIODES_MAXIMUM + " périodes.")
        List<@Valid PeriodeCompte> periodes,

        @Size(max = 20, message = "Un compte a 20 enfants au plus.")
        List<@Valid EnfantCompte> enfants) {
    /** Periods of one account; far beyond the longest career. */
    public static final int PERIODES_MAXIMUM = 400;

    public ContenuCompte {
        periodes = periodes == null ? null : List.copyOf(periodes);
        enfants = enfants == null ? List.of() : List.copyOf(enfants);
    }
}
