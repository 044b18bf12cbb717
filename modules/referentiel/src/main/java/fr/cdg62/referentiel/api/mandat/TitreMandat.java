package fr.cdg62.referentiel.api.mandat;

/** For whom a partner acts under a mandate. */
public enum TitreMandat {
    /** For the collectivité, as one of its gestionnaires. */
    EMPLOYEUR,
    /** For the CdG, as its service of careers would for this collectivité: a system of the CdG's own. */
    CENTRE
}
