package fr.cdg62.referentiel.api.affiliation;

/** Decisions that an employer notifies to the CDG about its membership. */
public enum NatureNotification {
    AFFILIATION("Demande d'affiliation volontaire"),
    RETRAIT("Retrait de l'affiliation"),
    ADHESION_SOCLE("Adhésion au socle commun"),
    RETRAIT_SOCLE("Retrait du socle commun"),
    /** Wish to stay affiliated without any civil servant (R-AFF-5). */
    MAINTIEN("Maintien volontaire de l'affiliation");

    private final String libelle;

    NatureNotification(String libelle) {
        this.libelle = libelle;
    }

    /** French name, to display. */
    public String libelle() {
        return libelle;
    }
}
