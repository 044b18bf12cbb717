package fr.cdg62.referentiel.api.compte;

import fr.cdg62.socle.page.DemandePage;

/**
 * Filter of the list of accounts.
 *
 * @param texte part of the name, of the identifiant or of the mail; null for all
 * @param etat null for all
 * @param page page wanted; sorts: {@code identifiant}, {@code nom}, {@code etat}
 */
public record RechercheComptes(String texte, EtatCompte etat, DemandePage page) {}
