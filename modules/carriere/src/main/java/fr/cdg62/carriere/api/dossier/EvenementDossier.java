package fr.cdg62.carriere.api.dossier;

/**
 * What may happen to a dossier. Two never come from a person: CONSTATER_… from the control of the mandatory pieces,
 * ARRIVER_A_TERME from the end of the conservation.
 */
public enum EvenementDossier {
    CONSTATER_COMPLET,
    CONSTATER_INCOMPLET,
    RECONSTITUER,
    ACHEVER_RECONSTITUTION,
    TRANSFERER,
    CLORE,
    ARCHIVER,
    ARRIVER_A_TERME,
    ELIMINER
}
