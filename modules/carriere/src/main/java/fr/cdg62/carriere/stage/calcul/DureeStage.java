package fr.cdg62.carriere.stage.calcul;

/**
 * The statutory length of a stage.
 *
 * @param mois in months, when it runs at full time
 * @param jours in days, of which the part time takes its share and the paid leave its tenth: 365 for a year
 * @param part the share of paid leave that does not prolong: 10 for a tenth
 */
public record DureeStage(int mois, int jours, int part) {
    /** Days of paid leave that do not prolong. */
    public int franchise() {
        return jours / part;
    }
}
