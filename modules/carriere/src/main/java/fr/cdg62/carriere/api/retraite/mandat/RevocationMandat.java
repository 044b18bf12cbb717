package fr.cdg62.carriere.api.retraite.mandat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The end of a mandate, at once.
 *
 * @param motif 1 to 500 characters
 */
public record RevocationMandat(
        @NotBlank(message = "Dites pourquoi le mandat est révoqué.")
        @Size(max = 500, message = "500 caractères au plus.")
        String motif) {}
