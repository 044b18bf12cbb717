package fr.cdg62.carriere.api.retraite.affiliation;

/** Life of an affiliation (specification carrière, § 3.1). */
public enum EtatAffiliation {
    /** Declared by the employer or by the CdG. */
    DECLAREE,
    /** The CdG found nothing against it. */
    CONTROLEE,
    /** The CNRACL gave the number of the agent. */
    AFFILIE,
    /** Refused, with the reason; another one may be declared. */
    REJETEE,
    /** Went on with another employer; over here. */
    MUTATION,
    /** Over for good: retirement, resignation, dismissal, death. */
    RADIATION_DES_CADRES
}
