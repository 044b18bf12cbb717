package fr.cdg62.extranet.carriere.dossier;

import fr.cdg62.carriere.api.dossier.EvenementTransfert;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to happen to a transfer. */
@Schema(description = "Événement demandé sur un transfert")
public record DemandeSurTransfert(
        @Schema(description = "SIGNER ou ACCUSER", example = "SIGNER") @NotNull(message = "Indiquez l'événement.")
        EvenementTransfert evenement) {}
