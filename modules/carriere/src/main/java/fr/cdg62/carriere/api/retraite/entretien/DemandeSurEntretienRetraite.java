package fr.cdg62.carriere.api.retraite.entretien;

import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An event to raise.
 *
 * @param rendezVous FIXER
 * @param compteRendu TENIR: what was said, without medical data; 1 to 8 000 characters
 * @param estimation TENIR: hypotheses of the estimation joined to the report; null for those by default
 * @param note ANNULER: why, 1 to 500 characters
 */
public record DemandeSurEntretienRetraite(
        @NotNull(message = "Indiquez l'événement.") EvenementEntretienRetraite evenement,
        @Valid RendezVous rendezVous,

        @Size(max = 8000, message = "8 000 caractères au plus.")
        String compteRendu,

        @Valid DemandeEstimation estimation,

        @Size(max = 500, message = "500 caractères au plus.")
        String note) {}
