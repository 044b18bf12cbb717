package fr.cdg62.carriere.impression;

import fr.cdg62.socle.calendrier.DateFrancaise;
import java.time.LocalDate;
import java.util.Objects;

/** How the documents of the module write what may be missing. */
public final class Ecrit {
    private Ecrit() {}

    /** The date as 31/12/2026, empty for null. */
    public static String date(LocalDate date) {
        return date == null ? "" : DateFrancaise.courte(date);
    }

    /** The text, empty for null. */
    public static String texte(Object texte) {
        return Objects.toString(texte, "");
    }
}
