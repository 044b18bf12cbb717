package fr.cdg62.carriere.retraite.reglage;

/** The figures that a pension takes from the dated rows; the unit of each is in its row. */
public enum Reglage {
    /** Value of one point of index, a year. */
    POINT_INDICE,
    /** Services that open the right, in months; below, the agent is re-established in the régime général. */
    SERVICES_MINIMUM,
    /** Services in active category that lower the age, in months. */
    SERVICES_ACTIFS,
    /** Age from which there is no décote, in months. */
    AGE_ANNULATION_SEDENTAIRE,
    AGE_ANNULATION_ACTIVE,
    /** Months an index must have been held. */
    INDICE_DETENTION,
    /** Months a higher employment must have been held, and within how many before the departure. */
    INDICE_SUPERIEUR,
    INDICE_SUPERIEUR_PERIODE,
    /** Days from which the last fraction is worth a quarter. */
    TRIMESTRE_FRACTION,
    /** Highest rate in percent, without and with bonifications. */
    TAUX_PLEIN,
    TAUX_BONIFIE,
    /** Percent a quarter, and quarters at most. */
    DECOTE_TAUX,
    DECOTE_TRIMESTRES,
    /** Percent a quarter; the first day of its first row is the day from which quarters count. */
    SURCOTE_TAUX,
    /** Children from which there is an increase, its percent, and that of each child more. */
    ENFANTS_MINIMUM,
    ENFANTS_TAUX,
    ENFANTS_TAUX_SUIVANT,
    /** Pension and increase together, in percent of the traitement. */
    PLAFOND_TRAITEMENT,
    /** Minimum garanti of a full career, a month. */
    MINIMUM_MONTANT,
    /** Percent of it; the rank is the number of years of services, linear between two ranks. */
    MINIMUM_TAUX,
    /** Total of all the pensions above which the minimum garanti is reduced, a month. */
    MINIMUM_PLAFOND,
    /** Supplement for the NBI, in percent of its value, for the quarters of a full pension. */
    NBI_TAUX,
    /** Contribution of the employer in percent of the traitement. */
    CONTRIBUTION_TAUX,
    /** Share of retenue and contribution, in percent, that the time not worked costs. */
    SURCOTISATION_PART,
    /** Quarters that it adds at most, for a disabled agent too. */
    SURCOTISATION_TRIMESTRES,
    SURCOTISATION_TRIMESTRES_HANDICAP,
    /** Long career: age in months by age of start; the rank is the month of birth, year × 100 + month. */
    LONGUE_AGE_16,
    LONGUE_AGE_18,
    LONGUE_AGE_20,
    LONGUE_AGE_21,
    /** Long career: quarters at the end of the year of that age; the rank is the month of birth, 1 to 12. */
    LONGUE_TRIMESTRES,
    /** Réversion: percent of the pension for the spouses, for each orphan, for all together at most. */
    REVERSION_TAUX,
    REVERSION_ORPHELIN,
    REVERSION_PLAFOND,
    /** Months of marriage without a child, and age in years under which an orphan has a right. */
    REVERSION_MARIAGE,
    REVERSION_ORPHELIN_AGE,
    /** Weekly hours from which an employment à temps non complet belongs to the CNRACL. */
    AFFILIATION_HEURES,
    /** Weekly hours of a full-time employment. */
    TEMPS_COMPLET_HEURES,
    /** Months of interruption for a child that count, for each child. */
    CONGE_ENFANT,
    /**
     * Age of the child in months, and months for each child, up to which a part time de droit counts as full time; the
     * first day of its first row is the birth from which it does.
     */
    TEMPS_PARTIEL_ENFANT,
    /** Lowest percentage of part time. */
    QUOTITE_MINIMUM,
    /** Months of stage from which a titularisation should have come. */
    STAGE_MAXIMUM,
    /** Droit à l'information: age of the first campaign, years between two, age from which it is an EIG. */
    COHORTE_PREMIER_AGE,
    COHORTE_PAS,
    COHORTE_EIG,
    /** Month, 1 to 12, at the end of which the account of a campaign is reliable. */
    COHORTE_MOIS,
    /** Days before, to remind. */
    COHORTE_RAPPEL,
    /** Retenue in percent of the traitement, and gap in euros from which the declaration is wrong. */
    RETENUE_TAUX,
    RETENUE_TOLERANCE,
    /** Months given to the employer to correct a declaration. */
    DI_CORRECTION,
    /** Months before the pension by which it is asked for: at the latest, for the CdG's control, by the agent. */
    DEMANDE_LEGALE,
    DEMANDE_CDG,
    DEMANDE_AGENT,
    /** Months to answer a décompte provisoire, and days before the end to remind. */
    DECOMPTE_REPONSE,
    DECOMPTE_RAPPEL,
    /** Largest piece of a dossier, in megabytes. */
    PIECE_TAILLE,
    /** Months after the radiation during which a rétablissement may be asked for, and days before the end to remind. */
    RTB_DEMANDE,
    RTB_RAPPEL,
    /** Days the CdG has to fix the appointment of an entretien retraite, and days before it to remind. */
    ENTRETIEN_REPONSE,
    ENTRETIEN_RAPPEL,
    /** Year whose 1 January is the first day that the DSN declares: a reprise d'antériorité stops before. */
    REPRISE_ENTREE_DSN
}
