package fr.cdg62.carriere.api.retraite.compte;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A congé de maternité or d'adoption for a child (specification carrière, § 3.3, congeMaternite).
 *
 * @param debut first day, not in the future
 * @param fin last day, included
 */
public record CongeEnfant(
        @NotNull(message = "Indiquez le premier jour du congé.")
        LocalDate debut,

        @NotNull(message = "Indiquez le dernier jour du congé.")
        LocalDate fin) {
    private static final String ENTRE = " ";
    private static final String JUSQU_A = "/";

    /** Several as one text, as {@link #lire} takes it: {@code 2001-01-05/2001-04-26}, with a space between two. */
    public static String texte(List<CongeEnfant> conges) {
        return conges.stream()
                .map(conge -> conge.debut() + JUSQU_A + conge.fin())
                .collect(Collectors.joining(ENTRE));
    }

    /** Those of a text, none for an empty one; DateTimeParseException for any other text. */
    public static List<CongeEnfant> lire(String texte) {
        return texte.isEmpty()
                ? List.of()
                : Arrays.stream(texte.split(ENTRE, -1)).map(CongeEnfant::un).toList();
    }

    private static CongeEnfant un(String texte) {
        String[] jours = texte.split(JUSQU_A, -1);
        if (jours.length != 2) {
            throw new DateTimeParseException("Deux jours attendus", texte, 0);
        }
        return new CongeEnfant(LocalDate.parse(jours[0]), LocalDate.parse(jours[1]));
    }
}
