package fr.cdg62.carriere.api.importation;

/** What may happen to an import. */
public enum EvenementImport {
    /** The file is received whole. */
    DEPOSER,
    /** The file will never be whole: the server that received it died. */
    INTERROMPRE,
    /** Dry run. */
    ESSAYER,
    /** Write, after a dry run. */
    EXECUTER,
    /** Stop. */
    ARRETER,
    /** Go on where it stopped. */
    REPRENDRE,
    /** The run is over. */
    FINIR
}
