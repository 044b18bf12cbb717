package fr.cdg62.carriere.api.position;

/** Why months of ancienneté are given. */
public enum NatureBonification {
    /** Secrétaire général de mairie. */
    SGM("Secrétaire général de mairie"),
    /** Services abroad (R360-21 and R360-22). */
    COOPERATION("Coopération à l'étranger"),
    AUTRE("Autre bonification");

    private final String libelle;

    NatureBonification(String libelle) {
        this.libelle = libelle;
    }

    /** In French, as shown. */
    public String libelle() {
        return libelle;
    }
}
