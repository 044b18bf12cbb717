package fr.cdg62.carriere.api.echelon.campagne;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A run and how far it went.
 *
 * @param siren null for all collectivités
 * @param debut day of the computation
 * @param limite last date of effect proposed
 * @param total careers to see
 * @param faits careers seen
 * @param propositions proposals of this run that are still alive
 * @param aProposer those not sent yet
 * @param terminaux careers at their last échelon
 * @param suspendues careers whose time does not count
 * @param erreurs careers that could not be computed, and collectivités without right to the mission
 * @param parSeconde careers a second since the launch
 * @param finieLe null while it runs
 */
public record CampagneEchelonVue(
        long id,
        String siren,
        LocalDate debut,
        LocalDate limite,
        EtatCampagneEchelon etat,
        int total,
        int faits,
        int propositions,
        int aProposer,
        int terminaux,
        int suspendues,
        int erreurs,
        int parSeconde,
        Instant lanceeLe,
        Instant finieLe) {}
