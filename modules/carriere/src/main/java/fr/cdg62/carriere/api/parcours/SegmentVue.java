package fr.cdg62.carriere.api.parcours;

import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.MotifTempsPartiel;
import fr.cdg62.carriere.api.position.NatureActivite;
import fr.cdg62.carriere.api.position.TypeConge;
import fr.cdg62.carriere.api.position.TypePosition;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A stretch of a career during which nothing that qualifies time changes; what does not apply is null.
 *
 * @param au last day, null while it goes on
 * @param libelle the stretch in words: « Disponibilité : suivre son conjoint »
 * @param quotite percentage of part time
 * @param motifTemps reason of the part time
 * @param heures weekly hours of a job à temps non complet
 */
public record SegmentVue(
        LocalDate du,
        LocalDate au,
        String libelle,
        Statut statut,
        TypePosition position,
        MotifPosition motif,
        TypeConge conge,
        BigDecimal quotite,
        MotifTempsPartiel motifTemps,
        BigDecimal heures,
        NatureActivite activite) {}
