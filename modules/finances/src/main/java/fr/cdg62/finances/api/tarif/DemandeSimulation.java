package fr.cdg62.finances.api.tarif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What to price.
 *
 * @param structure for whom
 * @param mission code of the mission
 * @param prestations what; empty for every prestation of the mission that the structure alone allows to price
 * @param date date whose grid applies
 */
public record DemandeSimulation(
        StructureSimulee structure, String mission, List<PrestationDemandee> prestations, LocalDate date) {

    public DemandeSimulation {
        prestations = prestations == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(prestations));
    }
}
