package fr.cdg62.carriere.api.inscription;

/** What may happen to an inscription. */
public enum EvenementInscription {
    /** A written request of the lauréat: one more year. */
    RENOUVELER,
    /** The clock stops, on proof. */
    SUSPENDRE,
    /** No concours was organised: up to the next list. */
    PROROGER,
    /** Nominated stagiaire: he leaves the list. */
    NOMMER,
    /** He leaves the list without being nominated, for instance because he chose another one. */
    RADIER,
    /** Stage ended by a cause that owes nothing to his manner of serving (CGFP, art. L325-41). */
    REINSCRIRE
}
