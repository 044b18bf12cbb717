package fr.cdg62.finances.api.facturation;

/** What may happen to a facture; a credit is a titre de réduction or d'annulation, never a negative line (R-FAC-3). */
public enum EvenementFacture {
    REDUIRE,
    ANNULER,
    ENCAISSER
}
