package fr.cdg62.finances.impression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** French forms of dates, quantities and units, for the documents. */
public final class TexteFrancais {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);
    private static final Map<String, String> UNITES = Map.ofEntries(
            Map.entry("heure", "heure"),
            Map.entry("demi_journee", "demi-journée"),
            Map.entry("journee", "journée"),
            Map.entry("dossier", "dossier"),
            Map.entry("dossier_mois", "dossier et mois"),
            Map.entry("agent", "agent"),
            Map.entry("agent_adherent", "agent adhérent"),
            Map.entry("fiche_paie", "fiche de paie"),
            Map.entry("pct_prime", "% de la prime"),
            Map.entry("pct_brut", "% du brut"),
            Map.entry("an", "an"));

    private TexteFrancais() {}

    /** « 1er janvier 2026 », « 23 novembre 2026 »; empty for null. */
    public static String date(LocalDate date) {
        if (date == null) {
            return "";
        }
        String texte = DATE.format(date);
        return date.getDayOfMonth() == 1 ? "1er" + texte.substring(1) : texte;
    }

    /** « 12 », « 12,5 »; empty for null. */
    public static String quantite(BigDecimal quantite) {
        if (quantite == null) {
            return "";
        }
        BigDecimal utile = quantite.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return utile.toPlainString().replace('.', ',');
    }

    /** Unit of the grid in words; a unit written by hand stays as it is. */
    public static String unite(String unite) {
        return unite == null ? "" : UNITES.getOrDefault(unite, unite);
    }
}
