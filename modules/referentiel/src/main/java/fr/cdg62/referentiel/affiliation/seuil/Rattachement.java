package fr.cdg62.referentiel.affiliation.seuil;

import fr.cdg62.referentiel.api.collectivite.TypeStructure;

/** How décret 85-643, art. 2 treats a kind of structure (R-AFF-1, R-AFF-2). */
public enum Rattachement {
    /** Communes and their établissements publics administratifs: the threshold decides. */
    SELON_SEUIL("affiliation obligatoire sous le seuil, volontaire à partir du seuil"),
    /** Département, région, établissements départementaux, syndicats mixtes, centre de gestion. */
    TOUJOURS_VOLONTAIRE("affiliation volontaire par nature"),
    /** Not an administrative public employer of the list. */
    HORS_CHAMP("structure hors du champ de l'affiliation");

    private final String libelle;

    Rattachement(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    public static Rattachement de(TypeStructure type) {
        return switch (type) {
            case COMMUNE, CC, CA, CU, CCAS, CIAS, CAISSE_ECOLES, SYNDICAT, EPA -> SELON_SEUIL;
            case SYNDICAT_MIXTE, SDIS, DEPARTEMENT, REGION, CDG -> TOUJOURS_VOLONTAIRE;
            case OFFICE_TOURISME, AUTRE -> HORS_CHAMP;
        };
    }
}
