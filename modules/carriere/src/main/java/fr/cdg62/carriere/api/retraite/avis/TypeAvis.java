package fr.cdg62.carriere.api.retraite.avis;

/** What the opinion is asked about. */
public enum TypeAvis {
    /** Radiation for invalidity; no medical data here. */
    INVALIDITE("invalidité"),
    CARRIERE_LONGUE("carrière longue"),
    CATEGORIE_ACTIVE("catégorie active"),
    HANDICAP("handicap");

    private final String libelle;

    TypeAvis(String libelle) {
        this.libelle = libelle;
    }

    /** In French, as in a sentence. */
    public String libelle() {
        return libelle;
    }
}
