package fr.cdg62.carriere.promotion.quota;

import fr.cdg62.carriere.api.quota.ModaliteQuota;
import fr.cdg62.socle.trace.Trace;

/**
 * Inscriptions possible on the list of a cadre d'emplois.
 *
 * @param nombre how many
 * @param modalite the way that gave it; where two are equal, the first of {@link ModaliteQuota}
 * @param reliquat recruitments carried to the next year; 0 where the carry-over is not in force
 */
public record Quota(int nombre, ModaliteQuota modalite, int reliquat, Trace trace) {}
