package fr.cdg62.carriere.api.quota;

/**
 * What the quota of a cadre d'emplois is worked out from.
 *
 * @param cadreEmplois code of the cadre d'emplois
 * @param recrutements correction of the recruitments that count (décret 2013-593, art. 31); null: worked out from the
 *     acts of the careers
 * @param report recruitments left from the year before; without effect unless PI_REPORT is 1
 * @param effectif correction of the effectif on 31 December of the year before; null: worked out from the careers
 * @param agentsCdi agents in CDI that day, whom the careers do not tell; null for none; added to the effectif worked out
 * @param anneesSansQuota years in a row without quota
 * @param motif why a correction, 1 to 300 characters; only with one
 */
public record SaisieQuota(
        String cadreEmplois,
        Integer recrutements,
        int report,
        Integer effectif,
        Integer agentsCdi,
        int anneesSansQuota,
        String motif) {}
