package fr.cdg62.carriere.api.parcours;

/** What the agent is to his employer, in one career. */
public enum Statut {
    /** Confirmed official. */
    TITULAIRE("Titulaire"),
    /** Official on probation: has congés but no position. */
    STAGIAIRE("Stagiaire"),
    /** Under contract: has congés but no position. */
    CONTRACTUEL("Contractuel");

    private final String libelle;

    Statut(String libelle) {
        this.libelle = libelle;
    }

    /** In French, as shown. */
    public String libelle() {
        return libelle;
    }
}
