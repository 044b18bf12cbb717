package fr.cdg62.carriere.api.avancement;

/**
 * Life of a tableau d'avancement (§ 1.4). A tableau is CADUC from 1 January of the next year, unless it was annulled:
 * read from the date at once, stored the night after.
 */
public enum EtatTableau {
    PROMOUVABLES_CALCULES("Promouvables calculés"),
    PROPOSITIONS("Propositions"),
    ARRETE("Arrêté"),
    TRANSMIS_CDG("Transmis au CdG"),
    PUBLIE("Publié"),
    NOMINATIONS("Nominations prononcées"),
    CADUC("Caduc"),
    ANNULE("Annulé");

    private final String libelle;

    EtatTableau(String libelle) {
        this.libelle = libelle;
    }

    /** French label shown to users. */
    public String libelle() {
        return libelle;
    }
}
