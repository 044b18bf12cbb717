package fr.cdg62.finances.api.devis;

/** What may happen to a devis. */
public enum EvenementDevis {
    MODIFIER,
    EMETTRE,
    ACCEPTER,
    REFUSER,
    CONVERTIR
}
