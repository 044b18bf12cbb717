package fr.cdg62.carriere.api.stage;

/** What an absence does to the length of a stage (CGFP, art. R327-55 to R327-70). */
public enum EffetAbsence {
    /** Counts like work: annual leave and the like. */
    SANS_EFFET("Compte comme le service"),
    /** Paid leave other than annual: beyond the tenth of the statutory length, it prolongs (art. R327-59). */
    CONGE_REMUNERE("Prolonge au-delà du dixième"),
    /** Maternity, birth, adoption, paternity: prolongs alike, but the titularisation goes back (art. R327-70). */
    CONGE_NAISSANCE("Prolonge au-delà du dixième, titularisation rétroactive"),
    /** Présence parentale, proche aidant, solidarité familiale: shifts by the working days used (art. R327-56 to 58). */
    JOURS_OUVRES("Décale des jours ouvrés utilisés"),
    /** Any other absence: shifts day for day. */
    NON_REMUNERE("Décale jour pour jour");

    private final String libelle;

    EffetAbsence(String libelle) {
        this.libelle = libelle;
    }

    /** In French, for the reader of a décompte. */
    public String libelle() {
        return libelle;
    }

    /** Whether the tenth of the statutory length is allowed for it before it prolongs. */
    public boolean aFranchise() {
        return this == CONGE_REMUNERE || this == CONGE_NAISSANCE;
    }
}
