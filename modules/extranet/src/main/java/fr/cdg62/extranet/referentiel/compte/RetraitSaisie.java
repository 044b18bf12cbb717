package fr.cdg62.extranet.referentiel.compte;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a habilitation. */
@Schema(name = "RetraitHabilitation")
public record RetraitSaisie(
        @NotNull(message = "Indiquez le dernier jour.")
        @Schema(description = "Dernier jour d'accès ; la veille d'aujourd'hui : l'accès cesse aussitôt")
        LocalDate dernierJour) {}
