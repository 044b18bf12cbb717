package fr.cdg62.carriere.api.position;

/**
 * Statutory positions (CGFP, art. L511-1: activité, détachement, disponibilité, congé parental) with the sub-states and
 * the states after a position ends that the law tells apart. Hors cadres and service national were suppressed in 2016:
 * only those that were running persist.
 */
public enum TypePosition {
    /** The rule: no act is needed for it. */
    ACTIVITE("Activité"),
    /** Sub-state of activité: works for another body, still paid by his own. */
    MISE_A_DISPOSITION("Mise à disposition"),
    /** Outside his cadre d'emplois, keeping his rights to avancement and pension there. */
    DETACHEMENT("Détachement"),
    /** Outside his service, without pay; its type decides everything else. */
    DISPONIBILITE("Disponibilité"),
    /** To raise a child, until the child's third birthday as a rule. */
    CONGE_PARENTAL("Congé parental"),
    /** Kept by the employer for a year when no post is vacant. */
    SURNOMBRE("Surnombre"),
    /** Paid by the CdG or the CNFPT after the year of surnombre (FMPE). */
    PRISE_EN_CHARGE("Prise en charge (FMPE)"),
    /** Suppressed in 2016. */
    HORS_CADRES("Hors cadres"),
    /** Suppressed in 2016. */
    SERVICE_NATIONAL("Accomplissement du service national"),
    /** Integrated into another cadre d'emplois or body: this career goes no further. */
    INTEGRATION("Intégration directe"),
    /** Radiation des cadres: retirement, resignation, dismissal, death. Final. */
    RADIATION("Radiation des cadres");

    private final String libelle;

    TypePosition(String libelle) {
        this.libelle = libelle;
    }

    /** In French, as shown. */
    public String libelle() {
        return libelle;
    }

    /** Whether the career ends with it. */
    public boolean estFinale() {
        return this == INTEGRATION || this == RADIATION;
    }
}
