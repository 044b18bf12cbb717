package fr.cdg62.extranet.convention;

import fr.cdg62.finances.api.convention.Avenant;
import fr.cdg62.finances.api.convention.ConventionVue;
import fr.cdg62.finances.api.convention.CycleConvention;
import fr.cdg62.finances.api.convention.Deliberation;
import fr.cdg62.finances.api.convention.EvenementConvention;
import fr.cdg62.finances.api.convention.signature.Signature;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to happen to a convention.
 *
 * @param deliberation for DELIBERER and CONCLURE_AVENANT
 * @param signature for SIGNER
 * @param avenant for OUVRIR_AVENANT
 * @param dernierJour last day in force, for RESILIER
 * @param motif why, for RESILIER
 */
@Schema(description = "Événement demandé sur une convention, avec ce qu'il demande")
public record DemandeSurConvention(
        @Schema(example = "DELIBERER") @NotNull(message = "Indiquez l'événement.")
        EvenementConvention evenement,

        @Schema(description = "Pour DELIBERER et CONCLURE_AVENANT", nullable = true)
        Deliberation deliberation,

        @Schema(description = "Pour SIGNER", nullable = true)
        Signature signature,

        @Schema(description = "Pour OUVRIR_AVENANT", nullable = true)
        Avenant avenant,

        @Schema(description = "Dernier jour en vigueur, pour RESILIER", nullable = true)
        LocalDate dernierJour,

        @Schema(description = "Pour RESILIER, de 1 à 500 caractères", nullable = true)
        String motif) {

    /** Asks it of a convention seen at this version. */
    ConventionVue sur(CycleConvention cycle, long id, long version) {
        return switch (evenement) {
            case PROPOSER -> cycle.proposer(id, version);
            case DELIBERER -> cycle.deliberer(id, exiger(deliberation, "deliberation"), version);
            case SIGNER -> cycle.signer(id, exiger(signature, "signature"), version);
            case ACTIVER -> cycle.activer(id, version);
            case OUVRIR_AVENANT -> cycle.ouvrirAvenant(id, exiger(avenant, "avenant"), version);
            case CONCLURE_AVENANT -> cycle.conclureAvenant(id, exiger(deliberation, "deliberation"), version);
            case RESILIER -> cycle.resilier(id, dernierJour, motif, version);
            case COMPLETER_SIGNATURES, ECHOIR ->
                throw new DemandeRefusee(
                        CodeProbleme.SAISIE_INVALIDE,
                        "Cet événement survient de lui-même ; il ne se demande pas.",
                        "evenement");
        };
    }

    private static <T> T exiger(T valeur, String champ) {
        if (valeur == null) {
            throw new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, "Cette information est attendue.", champ);
        }
        return valeur;
    }
}
