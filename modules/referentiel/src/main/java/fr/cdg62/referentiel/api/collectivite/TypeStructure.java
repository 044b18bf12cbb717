package fr.cdg62.referentiel.api.collectivite;

/** Legal kind of an employer; decides its place in the tariff grid and whether its affiliation can be compulsory. */
public enum TypeStructure {
    COMMUNE("Commune"),
    CC("Communauté de communes"),
    CA("Communauté d'agglomération"),
    CU("Communauté urbaine"),
    CCAS("Centre communal d'action sociale"),
    CIAS("Centre intercommunal d'action sociale"),
    CAISSE_ECOLES("Caisse des écoles"),
    SYNDICAT("Syndicat intercommunal"),
    SYNDICAT_MIXTE("Syndicat mixte"),
    OFFICE_TOURISME("Office de tourisme"),
    SDIS("Service départemental d'incendie et de secours"),
    DEPARTEMENT("Département"),
    REGION("Région"),
    EPA("Établissement public administratif local"),
    CDG("Centre de gestion"),
    AUTRE("Autre structure");

    private final String libelle;

    TypeStructure(String libelle) {
        this.libelle = libelle;
    }

    /** French name, to display. */
    public String libelle() {
        return libelle;
    }

    /** Whether it is an établissement public de coopération intercommunale à fiscalité propre. */
    public boolean estEpci() {
        return this == CC || this == CA || this == CU;
    }
}
