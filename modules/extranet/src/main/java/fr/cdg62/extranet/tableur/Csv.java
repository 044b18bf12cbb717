package fr.cdg62.extranet.tableur;

import fr.cdg62.socle.valeur.Montant;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * CSV as a French spreadsheet opens it: byte order mark, semicolons, decimal commas, dates as 31/12/2026. A text that a
 * spreadsheet would take for a formula gets an apostrophe in front.
 */
final class Csv {
    private static final String MARQUE = "\uFEFF";
    private static final String FORMULES = "=+-@\t\r\n";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Writer sortie;

    Csv(Writer sortie) throws IOException {
        this.sortie = sortie;
        sortie.write(MARQUE);
    }

    void ligne(List<?> cellules) throws IOException {
        sortie.write(cellules.stream().map(Csv::cellule).collect(Collectors.joining(";", "", "\r\n")));
    }

    private static String cellule(Object valeur) {
        if (valeur == null) {
            return "";
        }
        if (valeur instanceof Montant montant) {
            return nombre(montant.valeur());
        }
        if (valeur instanceof BigDecimal decimal) {
            return nombre(decimal);
        }
        if (valeur instanceof LocalDate date) {
            return DATE.format(date);
        }
        return valeur instanceof Number ? valeur.toString() : texte(valeur.toString());
    }

    private static String nombre(BigDecimal valeur) {
        return valeur.toPlainString().replace('.', ',');
    }

    private static String texte(String brut) {
        String sur = !brut.isEmpty() && FORMULES.indexOf(brut.charAt(0)) >= 0 ? "'" + brut : brut;
        boolean entoure = sur.chars().anyMatch(c -> c == ';' || c == '"' || c == '\r' || c == '\n');
        return entoure ? '"' + sur.replace("\"", "\"\"") + '"' : sur;
    }
}
