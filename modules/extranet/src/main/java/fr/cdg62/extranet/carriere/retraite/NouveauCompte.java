package fr.cdg62.extranet.carriere.retraite;

import jakarta.validation.constraints.NotNull;

/**
 * An account to open.
 *
 * @param carriere one of the careers of the agent
 */
public record NouveauCompte(
        @NotNull(message = "Indiquez la carrière de l'agent.")
        Long carriere) {}
