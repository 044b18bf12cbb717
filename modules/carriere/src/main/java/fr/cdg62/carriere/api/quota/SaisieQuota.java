package fr.cdg62.carriere.api.quota;

/**
 * What the quota of a cadre d'emplois is worked out from.
 *
 * @param cadreEmplois code of the cadre d'emplois
 * @param recrutements recruitments that count (décret 2013-593, art. 31)
 * @param report recruitments left from the year before; without effect unless PI_REPORT is 1
 * @param effectif on 31 December of the year before; null: counted from the careers known here
 * @param anneesSansQuota years in a row without quota
 */
public record SaisieQuota(String cadreEmplois, int recrutements, int report, Integer effectif, int anneesSansQuota) {}
