package fr.cdg62.carriere.api.retraite.anomalie;

/** Life of an anomaly (specification carrière, § 3.1). */
public enum EtatAnomalieDi {
    /** Reported by the CNRACL, recorded by the CdG. */
    SIGNALEE,
    /** Given to the employer, with a day to correct it. */
    AFFECTEE,
    /** The employer says in which DSN it is corrected. */
    CORRIGEE,
    /** The CNRACL no longer reports it; final. */
    LEVEE,
    /** Not corrected, or not well: the employer is asked again. */
    RELANCE
}
