package fr.cdg62.finances.api.prestation;

/** A prestation is billed once: A_FACTURER → FACTUREE; ANNULEE when entered by mistake; GRATUITE when the grid says so. */
public enum EtatPrestation {
    A_FACTURER("À facturer"),
    GRATUITE("Gratuite"),
    FACTUREE("Facturée"),
    ANNULEE("Annulée");

    private final String libelle;

    EtatPrestation(String libelle) {
        this.libelle = libelle;
    }

    /** French label shown to users. */
    public String libelle() {
        return libelle;
    }
}
