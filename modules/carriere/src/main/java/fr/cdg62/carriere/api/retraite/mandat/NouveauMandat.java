package fr.cdg62.carriere.api.retraite.mandat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A mandate to give.
 *
 * @param siren employer that gives it
 * @param reference convention or délibération, 1 to 100 characters
 * @param debut first day
 * @param fin last day, null without end
 */
public record NouveauMandat(
        @NotBlank(message = "Indiquez la collectivité.") String siren,

        @NotBlank(message = "Indiquez la convention ou la délibération.")
        @Size(max = 100, message = "100 caractères au plus.")
        String reference,

        @NotNull(message = "Indiquez le premier jour du mandat.")
        LocalDate debut,

        LocalDate fin) {}
