package fr.cdg62.finances.api.convention.signature;

/** Who signs a convention; FIBRE_NUMERIQUE only in the tripartite one (sécurisation des données). */
public enum Partie {
    COLLECTIVITE("La collectivité"),
    CDG("Le Centre de gestion du Pas-de-Calais"),
    FIBRE_NUMERIQUE("Fibre Numérique 59/62");

    private final String libelle;

    Partie(String libelle) {
        this.libelle = libelle;
    }

    /** French label shown to users. */
    public String libelle() {
        return libelle;
    }
}
