package fr.cdg62.referentiel.api.agent;

/** As in the civil status. */
public enum Sexe {
    FEMININ,
    MASCULIN
}
