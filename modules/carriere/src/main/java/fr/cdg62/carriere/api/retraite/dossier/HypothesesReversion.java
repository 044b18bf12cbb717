package fr.cdg62.carriere.api.retraite.dossier;

import fr.cdg62.carriere.api.retraite.hypothese.Survivants;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What the career does not say of a pension de réversion.
 *
 * @param enfants children that the agent raised as long as the text asks, which increase his pension; 0 to 20
 * @param survivants those between whom it is shared
 */
public record HypothesesReversion(
        @Min(value = 0, message = "De 0 à 20 enfants.") @Max(value = 20, message = "De 0 à 20 enfants.")
        int enfants,

        @Valid @NotNull(message = "Indiquez les survivants.")
        Survivants survivants) {}
