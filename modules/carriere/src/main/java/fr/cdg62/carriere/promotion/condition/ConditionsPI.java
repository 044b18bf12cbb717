package fr.cdg62.carriere.promotion.condition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

/** The conditions of the promotion interne in the database. */
@ApplicationScoped
class ConditionsPI {

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    void ajouter(ReservePI reserve) {
        em.persist(reserve);
        em.flush();
    }

    boolean estReservee(String siren) {
        return reserve(siren).isPresent();
    }

    boolean reserve(String siren, LocalDate jour) {
        return reserve(siren).filter(reserve -> reserve.couvre(jour)).isPresent();
    }

    private Optional<ReservePI> reserve(String siren) {
        return em.createQuery("SELECT r FROM ReservePI r WHERE r.siren = :siren", ReservePI.class)
                .setParameter("siren", siren)
                .getResultStream()
                .findFirst();
    }

    /** The services required for a grade on a day. */
    Optional<ConditionPI> au(String grade, LocalDate jour) {
        return em.createQuery("SELECT c FROM ConditionPI c WHERE c.grade = :grade", ConditionPI.class)
                .setParameter("grade", grade)
                .getResultStream()
                .filter(condition -> condition.periode().contient(jour))
                .findFirst();
    }
}
