package fr.cdg62.carriere.api.classement;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.socle.trace.Trace;

/**
 * A place in a grade.
 *
 * @param grade code of the grade
 * @param echelon number of the échelon
 * @param indiceBrut IB of the échelon
 * @param indiceMajore IM of the échelon
 * @param anciennete ancienneté kept in the échelon
 * @param indiceBrutMaintenu IB kept personally because the former one is higher; null otherwise
 * @param verifie whether every figure used was verified; when not, a page that shows the place says so
 * @param trace how it was reached
 */
public record Classement(
        String grade,
        int echelon,
        int indiceBrut,
        int indiceMajore,
        Duree anciennete,
        Integer indiceBrutMaintenu,
        boolean verifie,
        Trace trace) {}
