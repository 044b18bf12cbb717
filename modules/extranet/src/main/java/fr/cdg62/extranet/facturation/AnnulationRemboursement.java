package fr.cdg62.extranet.facturation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a refund claimed is cancelled.
 *
 * @param motif written on the titre d'annulation
 */
@Schema(description = "Annulation d'un remboursement de concours")
public record AnnulationRemboursement(
        @Schema(description = "Motif, de 1 à 200 caractères", example = "Nommé par une collectivité affiliée")
        String motif) {}
