package fr.cdg62.carriere.api.grille;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;

/** The grids, for reading and for those who keep them up to date. */
@Local
public interface GrillesIndiciaires {
    /** The grades, by category, cadre d'emplois and rank. */
    List<GradeVue> grades();

    /**
     * The grid of a grade in force at a date.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee GRADE_INCONNU; GRILLE_NON_CHARGEE naming the text to obtain
     */
    GrilleVue au(String grade, LocalDate date);

    /** All the versions of a grade, oldest first; empty when none is loaded. */
    List<GrilleVue> versions(String grade);

    /**
     * Loads a file of dated and sourced rows, or says what it would change. A published version never changes: a new one
     * closes it on the eve of its first day.
     *
     * @param essai true for a dry run
     */
    RapportChargement charger(NatureTable nature, String csv, boolean essai);
}
