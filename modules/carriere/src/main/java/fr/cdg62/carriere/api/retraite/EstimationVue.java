package fr.cdg62.carriere.api.retraite;

import java.time.LocalDate;
import java.util.List;

/**
 * Estimated pensions, side by side: for information, they bind neither the CdG nor the CNRACL.
 *
 * @param categorie category retained for the age
 * @param ouverture day from which a departure by age is possible
 * @param sansDecote day from which there is no décote whatever the duration
 * @param demande hypotheses, the departures being those computed
 * @param pensions one a departure, in order
 * @param echelons how the échelons to come were taken into account, in words
 * @param aVerifier sources of the figures used that wait for a confirmation
 */
public record EstimationVue(
        long carriere,
        String agent,
        String siren,
        LocalDate naissance,
        LocalDate faiteLe,
        Categorie categorie,
        LocalDate ouverture,
        LocalDate sansDecote,
        DemandeEstimation demande,
        List<PensionVue> pensions,
        String echelons,
        List<String> aVerifier) {}
