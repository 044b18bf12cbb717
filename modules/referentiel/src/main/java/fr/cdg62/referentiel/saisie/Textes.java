package fr.cdg62.referentiel.saisie;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the messages and traces of this module write dates. */
public final class Textes {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);

    private Textes() {}

    /** The date as 31/12/2026. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }
}
