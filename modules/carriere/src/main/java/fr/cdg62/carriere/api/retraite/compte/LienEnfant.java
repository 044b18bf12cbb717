package fr.cdg62.carriere.api.retraite.compte;

/** What a child is to the agent. */
public enum LienEnfant {
    ENFANT("Enfant"),
    ADOPTE("Enfant adopté"),
    CONJOINT("Enfant du conjoint"),
    RECUEILLI("Enfant recueilli");

    private final String libelle;

    LienEnfant(String libelle) {
        this.libelle = libelle;
    }

    /** In French, as shown. */
    public String libelle() {
        return libelle;
    }
}
