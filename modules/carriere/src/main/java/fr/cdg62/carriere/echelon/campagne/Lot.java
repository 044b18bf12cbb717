package fr.cdg62.carriere.echelon.campagne;

/**
 * The careers seen in one transaction.
 *
 * @param terminaux those at their last échelon
 * @param suspendues those whose time does not count
 * @param derniere highest id
 */
public record Lot(int carrieres, int terminaux, int suspendues, long derniere) {}
