package fr.cdg62.carriere.api.avancement;

/** How an agent reaches the next grade. */
public enum VoieAvancement {
    EXAMEN("Examen professionnel"),
    CHOIX("Au choix");

    private final String libelle;

    VoieAvancement(String libelle) {
        this.libelle = libelle;
    }

    /** French label shown to users. */
    public String libelle() {
        return libelle;
    }
}
