package fr.cdg62.numerique.api.securisation;

import fr.cdg62.socle.page.DemandePage;

/**
 * Filter of the list.
 *
 * @param siren mandatory for a caller who is not of the CDG, else may be null
 * @param etat may be null
 * @param page sorts known: {@code numero} (default: the latest first), {@code demandeeLe}, {@code terme}
 */
public record RechercheCommandes(String siren, EtatCommande etat, DemandePage page) {}
