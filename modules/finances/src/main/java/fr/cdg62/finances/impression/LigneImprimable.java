package fr.cdg62.finances.impression;

/** One line of a priced table, every value already in its French form. */
public record LigneImprimable(
        String libelle, String quantite, String unite, String prixUnitaire, String montant, String precision) {}
