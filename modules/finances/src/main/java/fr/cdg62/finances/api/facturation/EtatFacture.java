package fr.cdg62.finances.api.facturation;

/** States of a facture (avis des sommes à payer): émise → réduite; émise or réduite → soldée or
 * annulée. */
public enum EtatFacture {
    EMISE("Émise"),
    REDUITE("Réduite"),
    SOLDEE("Soldée"),
    ANNULEE("Annulée");

    private final String libelle;

    EtatFacture(String libelle) {
        this.libelle = libelle;
    }

    /** French label shown to users. */
    public String libelle() {
        return libelle;
    }
}
