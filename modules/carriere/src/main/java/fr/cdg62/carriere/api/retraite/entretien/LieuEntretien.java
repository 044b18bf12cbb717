package fr.cdg62.carriere.api.retraite.entretien;

/** How the agent and the adviser meet. */
public enum LieuEntretien {
    CENTRE("au centre de gestion"),
    COLLECTIVITE("dans la collectivité"),
    VISIO("en visioconférence"),
    TELEPHONE("par téléphone");

    private final String libelle;

    LieuEntretien(String libelle) {
        this.libelle = libelle;
    }

    /** In French, as in a sentence. */
    public String libelle() {
        return libelle;
    }
}
