package fr.cdg62.extranet.carriere.importation;

import fr.cdg62.carriere.api.importation.EvenementImport;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to happen to an import. */
@Schema(description = "Événement demandé sur une importation")
public record DemandeSurImport(
        @Schema(
                description = "ESSAYER ne fait que comparer ; EXECUTER écrit, après un essai ; ARRETER et REPRENDRE",
                example = "ESSAYER")
        @NotNull(message = "Indiquez l'événement.")
        EvenementImport evenement) {}
