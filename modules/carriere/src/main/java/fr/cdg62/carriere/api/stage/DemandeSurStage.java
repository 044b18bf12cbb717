package fr.cdg62.carriere.api.stage;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What is to happen to a stage.
 *
 * @param date day of effect; today when null
 * @param mois PROROGER: months of prorogation
 * @param avisCap LICENCIER, REINTEGRER: day of the opinion of the CAP
 * @param numero TITULARISER: number of the arrêté, registered as an act of the career
 * @param motif reason; required to prorogue, to dismiss and to dispense
 */
public record DemandeSurStage(
        @NotNull(message = "Indiquez l'événement.") EvenementStage evenement,
        LocalDate date,
        Integer mois,
        LocalDate avisCap,
        String numero,
        String motif) {}
