package fr.cdg62.referentiel.affiliation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the traces of this package write dates. */
final class Textes {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);

    private Textes() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }
}
