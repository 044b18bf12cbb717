package fr.cdg62.socle.calendrier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates are written in the texts people read. */
public final class DateFrancaise {
    private static final DateTimeFormatter COURTE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);

    private DateFrancaise() {}

    /** Day, month and year in figures: {@code 01/03/2026}. */
    public static String courte(LocalDate date) {
        return COURTE.format(date);
    }
}
