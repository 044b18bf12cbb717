package fr.cdg62.carriere.api.importation;

import java.time.Instant;

/**
 * An import and how far it went.
 *
 * @param lignes lines of the file
 * @param total agents of the file
 * @param faits agents seen
 * @param agentsCrees agents that were not known
 * @param carrieresCreees careers that were not known
 * @param faitsCrees facts added
 * @param faitsConnus facts already known, left as they are
 * @param fautes lines refused: their agents are left out whole
 * @param parSeconde agents a second
 * @param finiLe null while it runs
 * @param explication in French, what happened and what is to be done; null when the state says enough
 */
public record ImportVue(
        long id,
        String nom,
        EtatImport etat,
        int lignes,
        int total,
        int faits,
        int agentsCrees,
        int carrieresCreees,
        int faitsCrees,
        int faitsConnus,
        int fautes,
        int parSeconde,
        Instant deposeLe,
        Instant finiLe,
        String explication) {}
