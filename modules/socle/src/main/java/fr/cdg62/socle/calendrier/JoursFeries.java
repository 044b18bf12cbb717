package fr.cdg62.socle.calendrier;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The eleven legal holidays of mainland France (Code du travail, art. L3133-1): eight fixed days, and Easter Monday,
 * Ascension Day and Whit Monday, which follow Easter.
 */
public final class JoursFeries {
    private static final Set<MonthDay> FIXES = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));
    private static final int[] APRES_PAQUES = {1, 39, 50};

    private JoursFeries() {}

    /** The holidays of the year in order, ten of them when two fall on the same day (Ascension and 1 or 8 May). */
    public static SortedSet<LocalDate> dansAnnee(int annee) {
        SortedSet<LocalDate> jours = new TreeSet<>();
        FIXES.forEach(jour -> jours.add(jour.atYear(annee)));
        LocalDate paques = paques(annee);
        Arrays.stream(APRES_PAQUES).forEach(ecart -> jours.add(paques.plusDays(ecart)));
        return Collections.unmodifiableSortedSet(jours);
    }

    public static boolean est(LocalDate date) {
        return dansAnnee(date.getYear()).contains(date);
    }

    /** Easter Sunday in the Gregorian calendar, by the Butcher-Meeus algorithm. */
    static LocalDate paques(int annee) {
        int a = annee % 19;
        int b = annee / 100;
        int c = annee % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(annee, f / 31, f % 31 + 1);
    }
}
