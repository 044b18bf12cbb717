package fr.cdg62.carriere.promotion.condition;

import java.time.LocalDate;
import java.time.Month;

/**
 * An agent whose conditions are examined.
 *
 * @param carriere id of the career by which he is proposed
 * @param qui first name and name, as messages print them
 * @param grade code of the grade proposed
 * @param annee year of the list
 */
public record Candidat(long carriere, String qui, String grade, int annee) {

    /** Conditions are met on 1 January of the year of the list (décret 2013-593, art. 21). */
    LocalDate jour() {
        return LocalDate.of(annee, Month.JANUARY, 1);
    }
}
