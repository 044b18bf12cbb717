package fr.cdg62.carriere.api.entretien;

/** What may happen to an entretien; each has its date. */
public enum EvenementEntretien {
    TENIR,
    NOTIFIER,
    DEMANDER_REVISION,
    REVISER,
    REFUSER_REVISION,
    SAISIR_CAP,
    RENDRE_DEFINITIF,
    TRANSMETTRE
}
