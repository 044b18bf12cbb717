package fr.cdg62.referentiel.api.affiliation;

/** The four kinds of membership of the centre de gestion. */
public enum RegimeAffiliation {
    AFFILIE_OBLIGATOIRE("Affiliation obligatoire"),
    AFFILIE_VOLONTAIRE("Affiliation volontaire"),
    /** Non affiliated, but member of the indivisible block of missions of R-AFF-7. */
    SOCLE_COMMUN("Adhésion au socle commun"),
    NON_AFFILIE("Non affilié");

    private final String libelle;

    RegimeAffiliation(String libelle) {
        this.libelle = libelle;
    }

    /** French name, to display. */
    public String libelle() {
        return libelle;
    }

    /** Whether it is an affiliation, compulsory or not. */
    public boolean estAffilie() {
        return this == AFFILIE_OBLIGATOIRE || this == AFFILIE_VOLONTAIRE;
    }
}
