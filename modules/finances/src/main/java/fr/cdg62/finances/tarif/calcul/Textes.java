package fr.cdg62.finances.tarif.calcul;

import fr.cdg62.finances.api.tarif.TarifVue;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** French notation of figures in traces and refusals. */
final class Textes {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRENCH);

    private Textes() {}

    /** {@code 1 234,5} with no-break spaces. */
    static String nombre(BigDecimal valeur) {
        DecimalFormatSymbols symboles = DecimalFormatSymbols.getInstance(Locale.FRANCE);
        symboles.setGroupingSeparator('\u00a0');
        return new DecimalFormat("#,##0.####", symboles).format(valeur);
    }

    static String nombre(long valeur) {
        return nombre(BigDecimal.valueOf(valeur));
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** {@code 42 heures}. */
    static String quantite(BigDecimal quantite, Unite unite) {
        return nombre(quantite) + " " + unite.nom(quantite.compareTo(BigDecimal.valueOf(2)) >= 0);
    }

    /** {@code de 250 à 499} or {@code à partir de 352}. */
    static String bornes(TarifVue tranche) {
        return tranche.max() == null
                ? "à partir de " + nombre(tranche.min())
                : "de %s à %s".formatted(nombre(tranche.min()), nombre(tranche.max()));
    }
}
