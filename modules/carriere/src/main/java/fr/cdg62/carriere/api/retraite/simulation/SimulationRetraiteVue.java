package fr.cdg62.carriere.api.retraite.simulation;

import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.EstimationVue;
import java.time.LocalDate;
import java.util.Set;

/**
 * An estimation that is kept.
 *
 * @param estimation as computed, frozen; null before
 * @param note comment of the CdG, null before
 * @param possibles what the caller may do now
 * @param version for {@code If-Match}
 */
public record SimulationRetraiteVue(
        long id,
        long carriere,
        String agent,
        String siren,
        EtatSimulation etat,
        DemandeEstimation demande,
        EstimationVue estimation,
        String note,
        LocalDate remiseLe,
        Set<EvenementSimulation> possibles,
        long version) {}
