package fr.cdg62.carriere.fichier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Function;

/**
 * A line of a file; a value that cannot be read refuses the line.
 *
 * @param numero in the file, the header being line 1
 * @param valeurs column → text, empty when nothing is written
 */
public record LigneFichier(long numero, Map<String, String> valeurs) {
    public LigneFichier {
        valeurs = Map.copyOf(valeurs);
    }

    /** Text of the column, never empty. */
    public String texte(String colonne) {
        String texte = facultatif(colonne);
        if (texte == null) {
            throw refus(colonne, "valeur absente", null);
        }
        return texte;
    }

    /** Text of the column, no longer than the maximum. */
    public String texte(String colonne, int maximum) {
        String texte = texte(colonne);
        if (texte.length() > maximum) {
            throw refus(colonne, "%d caractères au plus".formatted(maximum), null);
        }
        return texte;
    }

    /** Text of the column, null when it is empty or when the file has no such column. */
    public String facultatif(String colonne) {
        String texte = valeurs.get(colonne);
        return texte == null || texte.isBlank() ? null : texte.strip();
    }

    public int entier(String colonne) {
        texte(colonne);
        return entierFacultatif(colonne);
    }

    /** Null when empty. */
    public Integer entierFacultatif(String colonne) {
        return lire(colonne, "nombre entier attendu", Integer::valueOf);
    }

    /** Null when empty. */
    public BigDecimal decimalFacultatif(String colonne) {
        return lire(colonne, "nombre attendu", texte -> new BigDecimal(texte.replace(',', '.')));
    }

    public LocalDate date(String colonne) {
        texte(colonne);
        return dateFacultative(colonne);
    }

    /** Written 2026-01-31; null when empty. */
    public LocalDate dateFacultative(String colonne) {
        return lire(colonne, "date attendue, écrite 2026-01-31,", LocalDate::parse);
    }

    /** One of the constants of an enum. */
    public <E extends Enum<E>> E code(String colonne, Class<E> type) {
        String texte = texte(colonne);
        for (E constante : type.getEnumConstants()) {
            if (constante.name().equals(texte)) {
                return constante;
            }
        }
        throw refus(colonne, "code « %s » inconnu".formatted(texte), null);
    }

    /** The refusal of this line. */
    public LigneRefusee refus(String colonne, String message, Throwable cause) {
        return new LigneRefusee(numero, colonne, message, cause);
    }

    private <T> T lire(String colonne, String attendu, Function<String, T> lecture) {
        String texte = facultatif(colonne);
        try {
            return texte == null ? null : lecture.apply(texte);
        } catch (NumberFormatException | DateTimeParseException e) {
            throw refus(colonne, "%s au lieu de « %s »".formatted(attendu, texte), e);
        }
    }
}
