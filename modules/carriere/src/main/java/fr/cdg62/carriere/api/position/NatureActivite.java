package fr.cdg62.carriere.api.position;

/** The professional activity proven during a disponibilité (CGFP, art. L514-2; arrêté of 19 June 2019). */
public enum NatureActivite {
    /** Employed at least 600 hours a year. */
    SALARIEE("Activité salariée d'au moins 600 heures par an"),
    /** Self-employed, with an income that validates four quarters. */
    INDEPENDANTE("Activité indépendante validant quatre trimestres"),
    /** Company created or taken over: no condition of income. */
    CREATION_ENTREPRISE("Création ou reprise d'entreprise");

    private final String libelle;

    NatureActivite(String libelle) {
        this.libelle = libelle;
    }

    /** In French, as shown. */
    public String libelle() {
        return libelle;
    }
}
