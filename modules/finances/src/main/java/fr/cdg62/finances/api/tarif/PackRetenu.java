package fr.cdg62.finances.api.tarif;

import fr.cdg62.socle.valeur.Montant;

/**
 * A storage pack and how many of it are bought.
 *
 * @param libelle label of the guide, e.g. « 100 Go »
 * @param go volume of one pack in Go (1 To = 1 000 Go, reading A-05)
 * @param nombre how many
 * @param prixUnitaire yearly price of one
 * @param montant {@code nombre × prixUnitaire}
 */
public record PackRetenu(String libelle, int go, int nombre, Montant prixUnitaire, Montant montant) {}
