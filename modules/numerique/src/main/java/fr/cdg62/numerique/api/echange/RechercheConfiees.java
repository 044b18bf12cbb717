package fr.cdg62.numerique.api.echange;

import fr.cdg62.numerique.api.securisation.EtatCommande;
import fr.cdg62.socle.page.DemandePage;

/**
 * Filter of the partner's list.
 *
 * @param etat only the orders at this state, whether they expect something or not; may be null
 * @param toutes false: only the orders that expect an action of the partner
 */
public record RechercheConfiees(EtatCommande etat, boolean toutes, DemandePage page) {}
