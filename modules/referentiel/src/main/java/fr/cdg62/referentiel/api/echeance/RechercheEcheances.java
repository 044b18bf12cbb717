package fr.cdg62.referentiel.api.echeance;

import fr.cdg62.socle.page.DemandePage;

/**
 * Filter of the échéances.
 *
 * @param siren of this collectivité; {@code null} for all of them, which is reserved to the CdG, or for the agent's own
 * @param etat in this state today, or {@code null} for all that are not settled
 * @param page the nearest first
 */
public record RechercheEcheances(String siren, EtatEcheance etat, DemandePage page) {}
