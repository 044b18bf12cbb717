package fr.cdg62.carriere.api.retraite.simulation;

import java.time.LocalDate;

/**
 * A row of the list.
 *
 * @param calculeeLe null before the computation
 * @param remiseLe null before it was handed over
 */
public record LigneSimulation(
        long id,
        long carriere,
        String agent,
        String siren,
        EtatSimulation etat,
        LocalDate calculeeLe,
        LocalDate remiseLe) {}
