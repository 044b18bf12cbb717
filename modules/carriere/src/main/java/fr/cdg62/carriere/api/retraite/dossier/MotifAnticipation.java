package fr.cdg62.carriere.api.retraite.dossier;

/** Why a pension may begin before the age that the career gives; the CNRACL judges it. */
public enum MotifAnticipation {
    CARRIERE_LONGUE("carrière longue"),
    CATEGORIE_ACTIVE("catégorie active"),
    HANDICAP("handicap au taux fixé par le texte");

    private final String libelle;

    MotifAnticipation(String libelle) {
        this.libelle = libelle;
    }

    /** In French, as in a sentence. */
    public String libelle() {
        return libelle;
    }
}
