package fr.cdg62.carriere.api.parcours;

/** What a dated fact of a career is about. */
public enum NatureFait {
    /** Titulaire, stagiaire or contractuel, from a day until the next such fact. */
    STATUT,
    /** Grade, échelon and ancienneté kept at that day, from a day until the next such fact. */
    SITUATION,
    /** Statutory position over a period; without any, the career is in activité. */
    POSITION,
    /** A congé, or anything that qualifies time without being a position: suspension, exclusion, absence. */
    CONGE,
    /** Part-time quotité, or weekly hours of a job à temps non complet. */
    TEMPS,
    /** Employer and post: the principal one until the next, or an additional one over a period. */
    EMPLOI,
    /** Months of ancienneté earned on a day. */
    BONIFICATION,
    /** Professional activity proven during a disponibilité, over the period proven. */
    ACTIVITE
}
