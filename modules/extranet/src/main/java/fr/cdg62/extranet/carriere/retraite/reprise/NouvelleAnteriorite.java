package fr.cdg62.extranet.carriere.retraite.reprise;

import jakarta.validation.constraints.NotNull;

/**
 * A reprise to open.
 *
 * @param carriere career of the agent with the employer
 */
public record NouvelleAnteriorite(
        @NotNull(message = "Indiquez la carrière de l'agent.")
        Long carriere) {}
