package fr.cdg62.referentiel.api.demarrage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

/**
 * A line of a reference data file. A missing or ill-written value stops the start with the file, line and column.
 *
 * @param fichier name of the file
 * @param numero rank of the line after the header, from 1
 * @param valeurs column → text, empty when nothing is written
 */
public record LigneCsv(String fichier, long numero, Map<String, String> valeurs) {
    public LigneCsv {
        valeurs = Map.copyOf(valeurs);
    }

    /** Text of the column, never empty. */
    public String texte(String colonne) {
        String valeur = facultatif(colonne);
        if (valeur == null) {
            throw faute(colonne, "valeur absente", null);
        }
        return valeur;
    }

    /** Text of the column, null when empty. */
    public String facultatif(String colonne) {
        String valeur = valeurs.get(colonne);
        if (valeur == null) {
            throw faute(colonne, "colonne absente", null);
        }
        return valeur.isBlank() ? null : valeur.strip();
    }

    /** Integer of the column. */
    public int entier(String colonne) {
        String texte = texte(colonne);
        try {
            return Integer.parseInt(texte);
        } catch (NumberFormatException e) {
            throw faute(colonne, "nombre entier attendu au lieu de « %s »".formatted(texte), e);
        }
    }

    /** Decimal of the column, with a point. */
    public BigDecimal decimal(String colonne) {
        String texte = texte(colonne);
        try {
            return new BigDecimal(texte);
        } catch (NumberFormatException e) {
            throw faute(colonne, "nombre décimal attendu au lieu de « %s »".formatted(texte), e);
        }
    }

    /** Date of the column, written 2026-01-31; null when empty. */
    public LocalDate date(String colonne) {
        String texte = facultatif(colonne);
        try {
            return texte == null ? null : LocalDate.parse(texte);
        } catch (DateTimeParseException e) {
            throw faute(colonne, "date attendue au lieu de « %s »".formatted(texte), e);
        }
    }

    /** The error to throw for a value of this line that is not acceptable. */
    public IllegalStateException faute(String colonne, String message, Throwable cause) {
        return new IllegalStateException(
                "%s, ligne %d, colonne %s : %s.".formatted(fichier, numero, colonne, message), cause);
    }
}
