package fr.cdg62.carriere.api.quota;

import fr.cdg62.socle.trace.Trace;

/**
 * The quota of a cadre d'emplois.
 *
 * @param nombre inscriptions possible
 * @param retenus dossiers retained so far
 * @param agentsCdi agents in CDI declared
 * @param motif why figures were corrected; null when none was
 * @param reserveSgm inscriptions more for secrétaires généraux de mairie, outside the number; 0 where there is none
 * @param reliquat recruitments carried to the next year
 */
public record QuotaVue(
        String cadreEmplois,
        int recrutements,
        int report,
        int effectif,
        int agentsCdi,
        int anneesSansQuota,
        int nombre,
        ModaliteQuota modalite,
        int reliquat,
        int reserveSgm,
        String motif,
        long retenus,
        Trace trace) {}
