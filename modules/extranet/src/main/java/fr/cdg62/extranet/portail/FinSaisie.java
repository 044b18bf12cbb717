package fr.cdg62.extranet.portail;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a habilitation to an application. */
@Schema(name = "RetraitHabilitationApplication")
public record FinSaisie(
        @NotNull(message = "Indiquez le dernier jour.")
        @Schema(description = "Dernier jour d'accès ; la veille d'aujourd'hui : l'accès cesse aussitôt")
        LocalDate dernierJour) {}
