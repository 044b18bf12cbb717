package fr.cdg62.extranet.referentiel.compte;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The agent whose own account it becomes. */
@Schema(name = "RattachementAgent")
public record RattachementSaisie(
        @NotNull(message = "Indiquez l'agent.")
        @Schema(description = "Identité de l'agent, lue dans la liste des agents", example = "1042")
        Long agent) {}
