package fr.cdg62.extranet.facturation;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to happen to a billing run. */
@Schema(description = "Événement demandé sur une facturation")
public record DemandeSurFacturation(
        @Schema(
                description = "ANNULER arrête après le débiteur en cours ; REPRENDRE repart où elle s'est arrêtée",
                example = "ANNULER")
        @NotNull(message = "Indiquez l'événement.")
        Evenement evenement) {

    /** What may be asked of a run. */
    public enum Evenement {
        ANNULER,
        REPRENDRE
    }
}
