package fr.cdg62.carriere.api.duree;

import java.math.BigDecimal;

/**
 * A working time of a week.
 *
 * @param minutes not negative
 */
public record DureeHebdomadaire(int minutes) {
    private static final int MINUTES_PAR_HEURE = 60;

    /** The one of so many hours, as acts give it: 17,5 for 17 h 30; a part of a minute is dropped. */
    public static DureeHebdomadaire heures(BigDecimal heures) {
        return new DureeHebdomadaire(
                heures.multiply(BigDecimal.valueOf(MINUTES_PAR_HEURE)).intValue());
    }

    /** As people say it: 28 h, 17 h 30, 8 h 05. */
    public String texte() {
        int reste = minutes % MINUTES_PAR_HEURE;
        return minutes / MINUTES_PAR_HEURE + " h" + (reste == 0 ? "" : " %02d".formatted(reste));
    }
}
