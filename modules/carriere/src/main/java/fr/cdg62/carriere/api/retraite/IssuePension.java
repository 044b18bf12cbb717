package fr.cdg62.carriere.api.retraite;

/** What a departure on that day gives. */
public enum IssuePension {
    PENSION("Pension"),
    /** Under two years of services: re-established in the régime général and the Ircantec. */
    RETABLISSEMENT("Pas de pension CNRACL : rétablissement au régime général et à l'Ircantec"),
    /** The age that opens the right is not reached. */
    AGE_NON_ATTEINT("Âge d'ouverture du droit non atteint");

    private final String libelle;

    IssuePension(String libelle) {
        this.libelle = libelle;
    }

    /** In French, as shown. */
    public String libelle() {
        return libelle;
    }
}
