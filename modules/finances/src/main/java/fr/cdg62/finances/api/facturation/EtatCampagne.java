package fr.cdg62.finances.api.facturation;

/** Where a billing run stands. ECHOUEE and ANNULEE runs may be launched again: nothing is billed twice. */
public enum EtatCampagne {
    EN_COURS("En cours"),
    TERMINEE("Terminée"),
    ANNULEE("Annulée"),
    ECHOUEE("Échouée");

    private final String libelle;

    EtatCampagne(String libelle) {
        this.libelle = libelle;
    }

    /** French label shown to users. */
    public String libelle() {
        return libelle;
    }
}
