package fr.cdg62.finances.api.cotisation;

/** Life of one version of a declaration. Nothing is deleted: a correction replaces ({@link #REMPLACEE}). */
public enum EtatDeclaration {
    /** Being written by the collectivité; binds nobody. */
    BROUILLON("brouillon"),
    /** Sent to the CdG, no longer changed. */
    DEPOSEE("déposée"),
    /** Checked by the CdG, to be claimed. */
    VALIDEE("validée"),
    /** Refused by the CdG with a reason; the collectivité corrects it. */
    REJETEE("rejetée"),
    /** What it makes due has been claimed (or nothing had to be). */
    TITREE("titrée"),
    /** Replaced by a later version (annule et remplace). */
    REMPLACEE("remplacée");

    private final String libelle;

    EtatDeclaration(String libelle) {
        this.libelle = libelle;
    }

    /** French name, as printed. */
    public String libelle() {
        return libelle;
    }
}
