package fr.cdg62.extranet.carriere.echelon;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to happen to a run.
 *
 * @param siren for PROPOSER: the collectivité that receives what was computed for it
 */
@Schema(description = "Événement demandé sur un calcul de propositions")
public record DemandeSurCampagneEchelon(
        @Schema(
                description =
                        "ANNULER arrête après les carrières en cours ; REPRENDRE repart où le calcul s'est arrêté ;"
                                + " PROPOSER envoie à une collectivité ce qui a été calculé pour elle",
                example = "PROPOSER")
        @NotNull(message = "Indiquez l'événement.")
        Evenement evenement,

        @Schema(description = "Pour PROPOSER", example = "216200410", nullable = true)
        String siren) {

    /** What may be asked of a run. */
    public enum Evenement {
        ANNULER,
        REPRENDRE,
        PROPOSER
    }
}
