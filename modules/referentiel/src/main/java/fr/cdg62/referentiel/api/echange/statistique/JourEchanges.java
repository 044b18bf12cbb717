package fr.cdg62.referentiel.api.echange.statistique;

import java.time.LocalDate;

/**
 * The messages of one day.
 *
 * @param jour in France
 * @param recus all of them
 * @param refuses refused for a reason of the sender's
 * @param incidents failed on our side
 */
public record JourEchanges(LocalDate jour, long recus, long refuses, long incidents) {}
