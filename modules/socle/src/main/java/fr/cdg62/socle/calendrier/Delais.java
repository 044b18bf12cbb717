package fr.cdg62.socle.calendrier;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The ways the law counts a delay. Each method gives the last day on which one may still act; the day of departure
 * (notification, publication, vote) never counts. Delays in calendar days and in months are not carried over to a
 * working day by themselves, because not every text does so: see {@link #reporte(LocalDate)}.
 */
public final class Delais {
    private Delais() {}

    /** The {@code n}-th calendar day after {@code depart}. */
    public static LocalDate joursCalendaires(LocalDate depart, int n) {
        return depart.plusDays(positif(n));
    }

    /**
     * {@code n} jours francs: neither the day of departure nor the day of expiry counts, so that one may still act on
     * the day after the {@code n}-th; carried over when this day is a Saturday, a Sunday or a holiday (Code de
     * procédure civile, art. 641 and 642).
     */
    public static LocalDate joursFrancs(LocalDate depart, int n) {
        return reporte(depart.plusDays(positif(n) + 1L));
    }

    /** The {@code n}-th jour ouvré (Monday to Friday, holidays excepted) after {@code depart}. */
    public static LocalDate joursOuvres(LocalDate depart, int n) {
        LocalDate jour = depart;
        for (int reste = positif(n); reste > 0; reste--) {
            jour = reporte(jour.plusDays(1));
        }
        return jour;
    }

    /** The same day {@code n} months later, or the last day of that month when it is shorter: 31 January + 1 month. */
    public static LocalDate mois(LocalDate depart, int n) {
        return depart.plusMonths(positif(n));
    }

    /** The date itself, or the next jour ouvré when it is a Saturday, a Sunday or a holiday. */
    public static LocalDate reporte(LocalDate date) {
        LocalDate jour = date;
        while (!estOuvre(jour)) {
            jour = jour.plusDays(1);
        }
        return jour;
    }

    /** Monday to Friday, holidays excepted. */
    public static boolean estOuvre(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && !JoursFeries.est(date);
    }

    private static int positif(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("Durée négative : " + n);
        }
        return n;
    }
}
