package fr.cdg62.carriere.api.parcours;

import fr.cdg62.carriere.api.position.TypePosition;
import java.time.LocalDate;
import java.util.List;

/**
 * A career as it was known on a day.
 *
 * @param au day looked at
 * @param connuLe day of the knowledge: acts registered later are left out, acts annulled later are in
 * @param statut statut on the day {@code au}, null before the first
 * @param situation grade and échelon on the day {@code au}, null before the first
 * @param position position on the day {@code au}
 * @param segments the whole career, from its first day, without gap or overlap
 * @param situations every grade and échelon, the oldest first
 * @param faits employments, bonifications and other dated facts, by nature then date
 */
public record FicheCarriere(
        CarriereVue carriere,
        LocalDate au,
        LocalDate connuLe,
        Statut statut,
        SituationVue situation,
        TypePosition position,
        List<SegmentVue> segments,
        List<SituationVue> situations,
        List<Changement> faits) {}
