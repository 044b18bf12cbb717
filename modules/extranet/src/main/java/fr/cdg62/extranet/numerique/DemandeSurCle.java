package fr.cdg62.extranet.numerique;

import fr.cdg62.numerique.api.cle.Certificat;
import fr.cdg62.numerique.api.cle.CleVue;
import fr.cdg62.numerique.api.cle.ClesSignature;
import fr.cdg62.numerique.api.cle.EvenementCle;
import fr.cdg62.numerique.api.cle.Remise;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to happen to a signature key.
 *
 * @param remise for REMETTRE
 * @param certificat for ACTIVER
 * @param motif why, for SUSPENDRE, REACTIVER and REVOQUER
 */
@Schema(description = "Événement demandé sur une clé de signature, avec ce qu'il demande")
public record DemandeSurCle(
        @Schema(example = "REMETTRE") @NotNull(message = "Indiquez l'événement.")
        EvenementCle evenement,

        @Schema(description = "Face à face et pièce d'identité présentée, pour REMETTRE", nullable = true)
        Remise remise,

        @Schema(description = "Pour ACTIVER", nullable = true)
        Certificat certificat,

        @Schema(description = "Pour SUSPENDRE, REACTIVER et REVOQUER, de 1 à 500 caractères", nullable = true)
        String motif) {

    /** Asks it of a key seen at this version. */
    CleVue sur(ClesSignature cles, long id, long version) {
        return switch (evenement) {
            case CONTROLER_PIECES -> cles.controlerPieces(id, version);
            case REMETTRE -> cles.remettre(id, remise, version);
            case ACTIVER -> cles.activer(id, certificat, version);
            case SUSPENDRE, REACTIVER, REVOQUER -> cles.changer(id, evenement, motif, version);
        };
    }
}
