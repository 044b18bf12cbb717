package fr.cdg62.referentiel.api.collectivite;

/** Life of a collectivité: active until it merges into another one; it is never deleted. */
public enum EtatCollectivite {
    ACTIVE("Active"),
    FUSIONNEE("Fusionnée");

    private final String libelle;

    EtatCollectivite(String libelle) {
        this.libelle = libelle;
    }

    /** French name, to display. */
    public String libelle() {
        return libelle;
    }
}
