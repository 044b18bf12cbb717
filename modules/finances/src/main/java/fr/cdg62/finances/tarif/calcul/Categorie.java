package fr.cdg62.finances.tarif.calcul;

import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import java.util.Locale;

/** Groups of structures that the grid prices together. */
enum Categorie {
    TOUS,
    COMMUNE,
    EPCI,
    COMMUNE_EPCI,
    CCAS,
    /** Syndicats, mixtes or not. */
    SYNDICAT,
    OFFICE_TOURISME,
    SDIS,
    /** Every structure but the communes (reading A-04). */
    HORS_COMMUNE,
    /** Établissements publics: neither a commune, nor a département, nor a région. */
    ETABLISSEMENT;

    /** The group of this name in the grid. */
    static Categorie de(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    boolean contient(TypeStructure type) {
        return switch (this) {
            case TOUS -> true;
            case COMMUNE -> type == TypeStructure.COMMUNE;
            case EPCI -> type.estEpci();
            case COMMUNE_EPCI -> type == TypeStructure.COMMUNE || type.estEpci();
            case CCAS -> type == TypeStructure.CCAS;
            case SYNDICAT -> type == TypeStructure.SYNDICAT || type == TypeStructure.SYNDICAT_MIXTE;
            case OFFICE_TOURISME -> type == TypeStructure.OFFICE_TOURISME;
            case SDIS -> type == TypeStructure.SDIS;
            case HORS_COMMUNE -> type != TypeStructure.COMMUNE;
            case ETABLISSEMENT ->
                type != TypeStructure.COMMUNE && type != TypeStructure.DEPARTEMENT && type != TypeStructure.REGION;
        };
    }
}
