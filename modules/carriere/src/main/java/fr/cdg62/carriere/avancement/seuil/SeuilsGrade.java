package fr.cdg62.carriere.avancement.seuil;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** What each grade requires of the employer. */
@ApplicationScoped
public class SeuilsGrade {

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    /** The rule of a grade; empty for a grade that any employer may reach, under a rate. */
    public Optional<RegleGrade> de(String grade) {
        return em.createQuery("SELECT r FROM RegleGrade r WHERE r.grade = :grade", RegleGrade.class)
                .setParameter("grade", grade)
                .getResultStream()
                .findFirst();
    }
}
