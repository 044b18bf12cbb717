package fr.cdg62.extranet.facturation;

import fr.cdg62.finances.api.facturation.EvenementFacture;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Montant;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to happen to a facture.
 *
 * @param montant for REDUIRE: positive, less than what remains
 * @param motif for REDUIRE and ANNULER
 */
@Schema(description = "Événement demandé sur une facture")
public record DemandeSurFacture(
        @Schema(example = "REDUIRE") @NotNull(message = "Indiquez l'événement.")
        EvenementFacture evenement,

        @Schema(description = "Pour REDUIRE, en euros", type = SchemaType.NUMBER, example = "42.00", nullable = true)
        Montant montant,

        @Schema(description = "Pour REDUIRE et ANNULER, de 1 à 200 caractères", nullable = true)
        String motif) {

    Montant montantExige() {
        if (montant == null) {
            throw new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, "Indiquez le montant à réduire.", "montant");
        }
        return montant;
    }
}
