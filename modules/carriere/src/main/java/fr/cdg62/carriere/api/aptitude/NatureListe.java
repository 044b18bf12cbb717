package fr.cdg62.carriere.api.aptitude;

/** What a liste d'aptitude comes from. */
public enum NatureListe {
    CONCOURS("Concours"),
    PROMOTION_INTERNE("Promotion interne");

    private final String libelle;

    NatureListe(String libelle) {
        this.libelle = libelle;
    }

    /** French label shown to users. */
    public String libelle() {
        return libelle;
    }
}
