package fr.cdg62.finances.api.convention;

/** How a line of a convention is billed. */
public enum ModeFacturation {
    /** Every civil year, at the grid's price in force on 1 January, or at the amount agreed on a devis. */
    ABONNEMENT,
    /** A fixed amount in equal instalments, remainder cents on the last. */
    ECHEANCIER
}
