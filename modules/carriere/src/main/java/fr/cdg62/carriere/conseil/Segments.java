package fr.cdg62.carriere.conseil;

import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Whether the careers of an agent can be calculated upon: no calculation fills what is missing. */
final class Segments {
    private Segments() {}

    /** Refuses when no career is entered, or when one has a stretch without statut or without grade. */
    static void exigerComplets(Collection<Chronologie> carrieres, LocalDate jour) {
        List<String> manques =
                carrieres.stream().flatMap(c -> manques(c, jour).stream()).toList();
        if (carrieres.stream().noneMatch(c -> c.debut().isPresent())) {
            throw refus("Aucun segment de carrière n'est saisi pour cet agent : déposez d'abord ses actes.");
        }
        if (!manques.isEmpty()) {
            throw refus("Des segments de carrière manquent pour calculer : " + String.join(" ; ", manques) + ".");
        }
    }

    private static List<String> manques(Chronologie carriere, LocalDate jour) {
        LocalDate debut = carriere.debut().orElse(jour);
        if (debut.isAfter(jour)) {
            return List.of();
        }
        return carriere.segments(Periode.entre(debut, jour)).stream()
                .filter(s -> s.statut() == null
                        || carriere.situation(s.periode().debut()).isEmpty())
                .map(s -> "du %s au %s"
                        .formatted(
                                DateFrancaise.courte(s.periode().debut()),
                                DateFrancaise.courte(s.periode().fin())))
                .toList();
    }

    private static DemandeRefusee refus(String message) {
        return new DemandeRefusee(CodeProbleme.SAISINE_INCOMPLETE, message, "agent");
    }
}
