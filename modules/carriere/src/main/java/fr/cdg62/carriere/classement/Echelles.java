package fr.cdg62.carriere.classement;

import java.util.Map;

/**
 * The échelles that many grades share (C1 to C3, B1 to B3): the tables name them instead of the grades.
 *
 * @param parGrade code of the grade → échelle
 */
public record Echelles(Map<String, String> parGrade) {
    public Echelles {
        parGrade = Map.copyOf(parGrade);
    }

    /** The échelle of the grade, or the grade itself when it has its own tables. */
    public String de(String grade) {
        return parGrade.getOrDefault(grade, grade);
    }
}
