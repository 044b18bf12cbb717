package fr.cdg62.carriere.api.retraite;

/** What the age of opening of the right depends on, beside the day of birth. */
public enum Categorie {
    SEDENTAIRE("catégorie sédentaire"),
    /** Enough services in the employments that the texts list as active. */
    ACTIVE("catégorie active");

    private final String libelle;

    Categorie(String libelle) {
        this.libelle = libelle;
    }

    /** In French, as in a sentence. */
    public String libelle() {
        return libelle;
    }
}
