package fr.cdg62.carriere.api.avancement;

import fr.cdg62.socle.trace.Trace;
import java.time.LocalDate;

/**
 * An agent who meets one way to a grade in the year.
 *
 * @param carriere id of his career
 * @param femme null when unknown
 * @param deGrade grade held
 * @param echelon échelon held when the conditions are met
 * @param voie the way met first; the examen itself is to be declared
 * @param remplieLe first day on which its conditions are met
 * @param gradeDepuis first day in the grade held: seniority settles ties
 * @param fonction whether functions have to be proved besides
 * @param decharge whether he is discharged for union work on 31 December: his quotité is then to be declared
 */
public record PromouvableVue(
        long carriere,
        String nom,
        String prenom,
        Boolean femme,
        String deGrade,
        int echelon,
        VoieAvancement voie,
        LocalDate remplieLe,
        LocalDate gradeDepuis,
        boolean fonction,
        boolean decharge,
        Trace trace) {}
