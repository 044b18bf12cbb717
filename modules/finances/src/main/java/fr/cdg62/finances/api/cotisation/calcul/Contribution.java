package fr.cdg62.finances.api.cotisation.calcul;

/** The three contributions that a collectivité may owe to the CdG (loi 84-53 art. 22; CGFP L452-25 and following). */
public enum Contribution {
    /** Cotisation obligatoire of every affiliated collectivité, compulsory or voluntary. */
    OBL("cotisation obligatoire"),
    /** Cotisation additionnelle of the affiliated collectivités that opted for the additional missions. */
    ADD("cotisation additionnelle"),
    /** Contribution of the non-affiliated collectivités that adhere to the « socle commun ». */
    SOC("contribution au socle commun");

    private final String libelle;

    Contribution(String libelle) {
        this.libelle = libelle;
    }

    /** French name, as printed. */
    public String libelle() {
        return libelle;
    }
}
