package fr.cdg62.finances.api.prestation;

/** What may happen to a prestation; REMETTRE when the facture that billed it is cancelled. */
public enum EvenementPrestation {
    FACTURER,
    REMETTRE,
    ANNULER
}
