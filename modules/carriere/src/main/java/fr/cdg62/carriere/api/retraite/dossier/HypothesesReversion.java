package fr.cdg62.carriere.api.retraite.dossier;

import fr.cdg62.carriere.api.retraite.hypothese.AutresPensions;
import fr.cdg62.carriere.api.retraite.hypothese.BonificationIndiciaire;
import fr.cdg62.carriere.api.retraite.hypothese.Survivants;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What the career does not say of a pension de réversion.
 *
 * @param trimestresAutresRegimes quarters validated in the other schemes and increases of insurance, for periods that
 *     the career does not count; 0 to 240
 * @param trimestresEnfants bonifications for children, in quarters; 0 to 40
 * @param trimestresBonifications other bonifications, in quarters; 0 to 40
 * @param enfants children that the agent raised as long as the text asks, which increase his pension; 0 to 20
 * @param pensions his other pensions, which the minimum garanti of his own looks at; null: it is shown on condition
 * @param nbi that he received, which adds a supplement to his pension; null for none
 * @param survivants those between whom it is shared
 */
public record HypothesesReversion(
        @Min(value = 0, message = "De 0 à 240 trimestres.") @Max(value = 240, message = "De 0 à 240 trimestres.")
        int trimestresAutresRegimes,

        @Min(value = 0, message = "De 0 à 40 trimestres.") @Max(value = 40, message = "De 0 à 40 trimestres.")
        int trimestresEnfants,

        @Min(value = 0, message = "De 0 à 40 trimestres.") @Max(value = 40, message = "De 0 à 40 trimestres.")
        int trimestresBonifications,

        @Min(value = 0, message = "De 0 à 20 enfants.") @Max(value = 20, message = "De 0 à 20 enfants.")
        int enfants,

        @Valid AutresPensions pensions,
        @Valid BonificationIndiciaire nbi,

        @Valid @NotNull(message = "Indiquez les survivants.")
        Survivants survivants) {}
