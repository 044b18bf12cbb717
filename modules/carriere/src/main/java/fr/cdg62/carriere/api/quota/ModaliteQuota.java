package fr.cdg62.carriere.api.quota;

/** Which of the three ways gave the number of inscriptions. */
public enum ModaliteQuota {
    RECRUTEMENTS("Recrutements de l'année"),
    EFFECTIF("Part de l'effectif du cadre d'emplois"),
    DEROGATION("Dérogation après des années sans quota");

    private final String libelle;

    ModaliteQuota(String libelle) {
        this.libelle = libelle;
    }

    /** French label shown to users. */
    public String libelle() {
        return libelle;
    }
}
