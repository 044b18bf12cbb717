package fr.cdg62.carriere.api.retraite.simulation;

import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * An estimation to keep; only a departure by age is kept, a reason of health never is.
 *
 * @param carriere career whose index is taken
 * @param demande hypotheses
 */
public record NouvelleSimulation(
        long carriere,

        @Valid @NotNull(message = "Indiquez les hypothèses de l'estimation.")
        DemandeEstimation demande) {}
