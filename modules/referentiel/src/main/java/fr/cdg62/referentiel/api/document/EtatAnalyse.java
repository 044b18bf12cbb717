package fr.cdg62.referentiel.api.document;

/** What the antivirus knows of a document (numerique specification, §1.2). */
public enum EtatAnalyse {
    /** Made by the system itself, or received by an installation without antivirus. */
    NON_SOUMIS,
    /** Received while the antivirus did not answer: analysed again until it does, not handed over meanwhile. */
    RECU,
    /** Nothing found. */
    SAIN,
    /** A threat was recognised: never handed over. */
    INFECTE,
    /** The antivirus cannot read it, or never answered: never handed over, to be deposited again. */
    ILLISIBLE
}
