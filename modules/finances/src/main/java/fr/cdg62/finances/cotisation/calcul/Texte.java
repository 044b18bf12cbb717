package fr.cdg62.finances.cotisation.calcul;

import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** French wording of months, periods and rates in traces, titres and refusals. */
public final class Texte {

    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final int DECIMALES_TAUX = 2;

    private Texte() {}

    /** {@code janvier 2026}. */
    public static String mois(YearMonth mois) {
        return mois.format(MOIS);
    }

    /** {@code de janvier 2026}, {@code d'avril 2026}. */
    public static String deMois(YearMonth mois) {
        String texte = mois(mois);
        return ("ao".indexOf(texte.charAt(0)) >= 0 ? "d'" : "de ") + texte;
    }

    /** {@code janvier 2026}, {@code janvier à mars 2026}, {@code année 2026}. */
    public static String periode(Periode periode) {
        YearMonth debut = YearMonth.from(periode.debut());
        YearMonth fin = YearMonth.from(periode.fin());
        if (debut.equals(fin)) {
            return mois(debut);
        }
        if (debut.plusMonths(11).equals(fin)) {
            return "année " + fin.getYear();
        }
        return debut.format(DateTimeFormatter.ofPattern("MMMM", Locale.FRENCH)) + " à " + mois(fin);
    }

    /** {@code 0,40 %}, with a no-break space. */
    public static String pourcentage(BigDecimal tauxPct) {
        BigDecimal net = tauxPct.stripTrailingZeros();
        BigDecimal affiche = net.setScale(Math.max(DECIMALES_TAUX, net.scale()));
        return affiche.toPlainString().replace('.', ',') + "\u00a0%";
    }
}
