package fr.cdg62.carriere.avancement.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** The nominations that the tableaux record. */
@ApplicationScoped
public class NominationsAuGrade {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    /** Whether a tableau that stands names the agent of this career to this grade that day. */
    public boolean prononcee(long carriere, String grade, LocalDate jour) {
        return em.createQuery(
                                "SELECT COUNT(l) FROM LigneTableau l JOIN l.tableau t WHERE l.carriere = :carriere"
                                        + " AND l.nommeLe = :jour AND t.grade = :grade AND t.vivant = TRUE",
                                Long.class)
                        .setParameter("carriere", carriere)
                        .setParameter("jour", jour)
                        .setParameter("grade", grade)
                        .getSingleResult()
                > 0;
    }
}
