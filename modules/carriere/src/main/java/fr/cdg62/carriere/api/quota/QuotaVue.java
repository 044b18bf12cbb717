package fr.cdg62.carriere.api.quota;

import fr.cdg62.socle.trace.Trace;

/**
 * The quota of a cadre d'emplois.
 *
 * @param nombre inscriptions possible
 * @param retenus dossiers retained so far
 * @param reliquat recruitments carried to the next year
 */
public record QuotaVue(
        String cadreEmplois,
        int recrutements,
        int report,
        int effectif,
        int anneesSansQuota,
        int nombre,
        ModaliteQuota modalite,
        int reliquat,
        long retenus,
        Trace trace) {}
