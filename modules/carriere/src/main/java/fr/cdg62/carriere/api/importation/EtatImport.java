package fr.cdg62.carriere.api.importation;

/** Life of an import. */
public enum EtatImport {
    /** The file is being received. */
    DEPOT_EN_COURS,
    /** The server that received the file died before its end: nothing is kept of it. Final; the file is sent again. */
    DEPOT_INTERROMPU,
    /** The file is kept, nothing was read of it. */
    DEPOSE,
    /** A dry run is going on. */
    ESSAI_EN_COURS,
    /** The dry run is over: its report tells what would change. */
    ESSAYE,
    /** It is being written. */
    EN_COURS,
    /** Written. Final. */
    TERMINE,
    /** Stopped while it was being written; may be resumed. */
    INTERROMPU
}
