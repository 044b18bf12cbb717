package fr.cdg62.finances.api.devis;

/**
 * States of a devis (R-DEV-1): brouillon → émis → accepté, refusé or expiré; accepté → converti.
 *
 * <p>EXPIRE is never stored: a devis still EMIS after its last day of validity reads EXPIRE.
 */
public enum EtatDevis {
    BROUILLON("Brouillon"),
    EMIS("Émis"),
    ACCEPTE("Accepté"),
    REFUSE("Refusé"),
    EXPIRE("Expiré"),
    CONVERTI("Converti en convention");

    private final String libelle;

    EtatDevis(String libelle) {
        this.libelle = libelle;
    }

    /** French label shown to users. */
    public String libelle() {
        return libelle;
    }
}
