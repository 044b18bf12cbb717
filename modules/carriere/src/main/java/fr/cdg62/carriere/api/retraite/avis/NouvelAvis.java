package fr.cdg62.carriere.api.retraite.avis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A request to prepare.
 *
 * @param carriere career of the agent
 * @param depart departure thought of
 * @param expose what is asked and why, without medical data; 1 to 2 000 characters
 */
public record NouvelAvis(
        @NotNull(message = "Indiquez la carrière de l'agent.")
        Long carriere,

        @NotNull(message = "Indiquez sur quoi porte l'avis.")
        TypeAvis type,

        @NotNull(message = "Indiquez le départ envisagé.") LocalDate depart,

        @NotBlank(message = "Dites ce qui est demandé.") @Size(max = 2000, message = "2 000 caractères au plus.")
        String expose) {}
