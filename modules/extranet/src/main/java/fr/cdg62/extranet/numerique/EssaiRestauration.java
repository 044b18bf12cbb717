package fr.cdg62.extranet.numerique;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A trial of restoring a backup. */
@Schema(description = "Essai de restauration de la sauvegarde d'une commande")
public record EssaiRestauration(
        @Schema(example = "2026-11-20") @NotNull(message = "Indiquez le jour de l'essai.")
        LocalDate date,

        @Schema(example = "Trois fichiers restaurés en dix minutes") @NotNull(message = "Indiquez le résultat.")
        String resultat) {}
