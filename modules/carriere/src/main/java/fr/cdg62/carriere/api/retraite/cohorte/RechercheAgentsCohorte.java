package fr.cdg62.carriere.api.retraite.cohorte;

import fr.cdg62.socle.page.DemandePage;

/**
 * Filter of the agents of a cohort.
 *
 * @param siren employer; null for all those the caller manages
 * @param aFiabiliser true for those whose account is not reliable only
 * @param texte beginning of the name, or null
 * @param page sorts {@code nom} and {@code siren}; by name otherwise
 */
public record RechercheAgentsCohorte(String siren, boolean aFiabiliser, String texte, DemandePage page) {}
