package fr.cdg62.partenaires.echange;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Dates of the contracts as {@code java.time} values, in their canonical writing; used by the generated classes. */
public final class Dates {
    private Dates() {}

    public static LocalDate lireDate(String texte) {
        return LocalDate.parse(texte.strip());
    }

    public static String ecrireDate(LocalDate date) {
        return date == null ? null : date.toString();
    }

    public static OffsetDateTime lireHorodatage(String texte) {
        return OffsetDateTime.parse(texte.strip());
    }

    public static String ecrireHorodatage(OffsetDateTime instant) {
        return instant == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant);
    }
}
