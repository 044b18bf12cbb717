package fr.cdg62.carriere.api.entretien;

/** States of an entretien professionnel. */
public enum EtatEntretien {
    CONVOQUE,
    TENU,
    CR_NOTIFIE,
    REVISION_DEMANDEE,
    REVISE,
    REFUSE,
    CAP,
    DEFINITIF,
    TRANSMIS_CDG
}
