package fr.cdg62.carriere.api.dossier;

/** What may happen to a dossier; CONSTATER_… comes from the control of the mandatory pieces, never from a person. */
public enum EvenementDossier {
    CONSTATER_COMPLET,
    CONSTATER_INCOMPLET,
    RECONSTITUER,
    ACHEVER_RECONSTITUTION,
    TRANSFERER,
    CLORE,
    ARCHIVER,
    ELIMINER
}
