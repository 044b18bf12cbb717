package fr.cdg62.extranet.carriere.echelon;

import fr.cdg62.carriere.api.echelon.DemandeSurPropositions;
import fr.cdg62.carriere.api.echelon.EvenementProposition;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to happen to one proposal. */
@Schema(description = "Événement demandé sur une proposition d'avancement d'échelon")
public record DemandeSurProposition(
        @Schema(example = "SIGNER") @NotNull(message = "Indiquez l'événement.")
        EvenementProposition evenement,

        @Schema(description = "Date de signature ou de notification ; aujourd'hui par défaut", nullable = true)
        LocalDate date,

        @Schema(description = "Pour ANNULER", nullable = true)
        String motif) {

    DemandeSurPropositions sur(long id) {
        return new DemandeSurPropositions(List.of(id), evenement, date, motif);
    }
}
