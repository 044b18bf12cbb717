package fr.cdg62.referentiel.api.journal;

/** Channel through which an act entered the system. */
public enum Canal {
    /** A person or an application, through the REST interface or the pages that stand on it. */
    REST,
    /** A partner system, through a SOAP service. */
    SOAP,
    /** A campaign, a billing run, an import: work started by somebody and done later. */
    BATCH,
    /** The system itself: start-up, timers, relay of events. */
    SYSTEME
}
