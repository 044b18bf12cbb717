package fr.cdg62.carriere.api.retraite.dossier;

/** What is asked of the CNRACL. */
public enum TypePension {
    NORMALE("pension normale"),
    /** Radiation for invalidity; only the conclusion of the conseil médical is known here. */
    INVALIDITE("pension d'invalidité"),
    /** Pension of the survivors of an agent who died. */
    REVERSION("pension de réversion");

    private final String libelle;

    TypePension(String libelle) {
        this.libelle = libelle;
    }

    /** In French, as in a sentence. */
    public String libelle() {
        return libelle;
    }
}
