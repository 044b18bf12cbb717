package fr.cdg62.carriere.api.retraite.simulation;

import jakarta.validation.constraints.NotNull;

/**
 * What is to happen.
 *
 * @param note ANNOTER: comment of the CdG for the agent, 1 to 2000 characters
 */
public record DemandeSurSimulation(
        @NotNull(message = "Indiquez l'événement.") EvenementSimulation evenement, String note) {}
