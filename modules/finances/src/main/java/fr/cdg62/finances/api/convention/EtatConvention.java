package fr.cdg62.finances.api.convention;

/**
 * States of a convention: brouillon → proposée → délibérée → signée → active → résiliée or échue; active ↔ avenant.
 *
 * <p>ECHUE reads from the date: an active convention without tacite reconduction, after its last day.
 */
public enum EtatConvention {
    BROUILLON("Brouillon"),
    PROPOSEE("Proposée à la collectivité"),
    DELIBEREE("Délibérée"),
    SIGNEE("Signée"),
    ACTIVE("Active"),
    AVENANT("Avenant en cours"),
    RESILIEE("Résiliée"),
    ECHUE("Échue");

    private final String libelle;

    EtatConvention(String libelle) {
        this.libelle = libelle;
    }

    /** French label shown to users. */
    public String libelle() {
        return libelle;
    }

    /** True where prestations may be done and billed: ACTIVE and AVENANT. */
    public boolean enVigueur() {
        return this == ACTIVE || this == AVENANT;
    }
}
