package fr.cdg62.carriere.chronologie;

import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.valeur.Periode;
import java.util.List;

/**
 * A stretch of a career that its acts leave unsaid.
 *
 * @param periode closed, both days included
 * @param manques what no act says, in French
 */
public record Lacune(Periode periode, List<String> manques) {
    public Lacune {
        manques = List.copyOf(manques);
    }

    /** As a reader is told: « du 01/01/2022 au 31/05/2022 (grade et échelon) ». */
    public String texte() {
        return "du %s au %s (%s)"
                .formatted(
                        DateFrancaise.courte(periode.debut()),
                        DateFrancaise.courte(periode.fin()),
                        String.join(", ", manques));
    }
}
