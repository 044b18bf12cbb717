package fr.cdg62.finances.cotisation.bareme;

/** Names of the dated figures of the cotisations, kept with all others by the référentiel. */
public enum ParametreCotisation {
    /** Head-count from which the month is due on the earlier day (R-COT-5). */
    ECHEANCE_EFFECTIF,
    /** Day of the following month on which the large ones pay (R-COT-5). */
    ECHEANCE_JOUR_GRANDS,
    /** Day of the following month on which the others pay (R-COT-5). */
    ECHEANCE_JOUR,
    /** Head-count below which the annual payment may be chosen (R-COT-6). */
    ANNUELLE_EFFECTIF,
    /** 1 while the conseil d'administration opens the annual payment to affiliated ones (R-COT-6). */
    ANNUELLE_OUVERTE,
    /** 1 while it opens it to the members of the socle commun (R-COT-6). */
    ANNUELLE_SOCLE_OUVERTE,
    /** Head-count below which the quarterly payment may be chosen. */
    TRIMESTRIELLE_EFFECTIF,
    /** Euros from which a reduction is given back instead of being carried over (R-COT-11). */
    SEUIL_REDUCTION,
    /** Days given to pay a titre. */
    DELAI_PAIEMENT,
    /** Days after the échéance of the first reminder (R-COT-12). */
    RELANCE_PREMIERE,
    /** Days after the échéance of the second reminder, after which taxation is open (R-COT-12). */
    RELANCE_SECONDE,
    /** Number of the last monthly bases averaged by the taxation d'office (R-COT-12). */
    TAXATION_MOIS,
    /** Percent added to that average (R-COT-12). */
    TAXATION_MAJORATION,
    /** Percent of variation since N-1 that is worth an alert (R-COT-13). */
    ALERTE_VARIATION;

    /** Code of the parameter in the référentiel. */
    public String code() {
        return "COTISATION_" + name();
    }
}
