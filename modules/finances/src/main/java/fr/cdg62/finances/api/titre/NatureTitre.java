package fr.cdg62.finances.api.titre;

/**
 * Nature of a titre de recettes, with the codes that the PES Aller recettes flow (schemas v5.12) gives to it.
 *
 * <p>The amount of a titre is always strictly positive (R-FAC-3): a credit is a {@link #REDUCTION} or an
 * {@link #ANNULATION} titre, never a negative line.
 */
public enum NatureTitre {
    NORMAL("titre de recettes", "01", "01"),
    COMPLEMENTAIRE("titre complémentaire", "01", "07"),
    REDUCTION("titre de réduction", "02", "06"),
    ANNULATION("titre d'annulation", "02", "06");

    private final String libelle;
    private final String typeBordereau;
    private final String naturePiece;

    NatureTitre(String libelle, String typeBordereau, String naturePiece) {
        this.libelle = libelle;
        this.typeBordereau = typeBordereau;
        this.naturePiece = naturePiece;
    }

    /** French name, as printed. */
    public String libelle() {
        return libelle;
    }

    /** PES code TypBord: 01 ordinaire, 02 annulation ou réduction. */
    public String typeBordereau() {
        return typeBordereau;
    }

    /** PES code NatPce: 01 fonctionnement, 06 annulation ou réduction, 07 complémentaire. */
    public String naturePiece() {
        return naturePiece;
    }

    /** True when the titre lowers what the collectivité owes. */
    public boolean estCredit() {
        return this == REDUCTION || this == ANNULATION;
    }
}
