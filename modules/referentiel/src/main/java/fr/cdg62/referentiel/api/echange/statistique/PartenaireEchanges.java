package fr.cdg62.referentiel.api.echange.statistique;

/**
 * The messages of one sender.
 *
 * @param partenaire code of a partner, or the name that an unknown sender announced; empty when it announced none
 * @param recus all of them
 * @param refuses refused for a reason of the sender's
 * @param incidents failed on our side
 */
public record PartenaireEchanges(String partenaire, long recus, long refuses, long incidents) {}
