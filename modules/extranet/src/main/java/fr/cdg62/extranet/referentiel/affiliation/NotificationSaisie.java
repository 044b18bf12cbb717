package fr.cdg62.extranet.referentiel.affiliation;

import fr.cdg62.referentiel.api.affiliation.NatureNotification;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision notified to the CDG. */
@Schema(name = "NouvelleNotification")
public record NotificationSaisie(
        @NotNull(message = "Indiquez ce que décide la collectivité.") @Schema(example = "RETRAIT")
        NatureNotification nature,

        @NotNull(message = "Indiquez le jour de la notification.") @Schema(example = "2026-06-12")
        LocalDate date,

        @NotBlank(message = "Indiquez la délibération ou le courrier.") @Schema(example = "Délibération 2026-41")
        String reference) {}
