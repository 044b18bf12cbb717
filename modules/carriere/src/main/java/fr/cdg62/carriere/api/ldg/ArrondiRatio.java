package fr.cdg62.carriere.api.ldg;

/** How the assembly rounds the number of promotions given by its rate. */
public enum ArrondiRatio {
    SUP("Arrondi à l'entier supérieur"),
    INF("Arrondi à l'entier inférieur"),
    PROCHE("Arrondi à l'entier le plus proche");

    private final String libelle;

    ArrondiRatio(String libelle) {
        this.libelle = libelle;
    }

    /** French label shown to users. */
    public String libelle() {
        return libelle;
    }
}
