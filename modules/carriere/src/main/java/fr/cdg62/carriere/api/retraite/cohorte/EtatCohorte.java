package fr.cdg62.carriere.api.retraite.cohorte;

/** Life of a cohort (specification carrière, § 3.1). */
public enum EtatCohorte {
    /** Opened by the CdG: its agents are known. */
    COHORTE_OUVERTE,
    /** The employers have been asked to make the accounts reliable. */
    A_FIABILISER,
    /** The accounts are reliable, or the CdG said why some are not. */
    FIABILISEE,
    /** The agents have received their relevé or estimation. */
    ENVOYEE_AGENT
}
