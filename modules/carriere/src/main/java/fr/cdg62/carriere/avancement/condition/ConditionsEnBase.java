package fr.cdg62.carriere.avancement.condition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The conditions in the database. */
@ApplicationScoped
class ConditionsEnBase {

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    /** In force on a day. */
    List<ConditionAvancement> au(LocalDate jour) {
        return em.createQuery("SELECT c FROM LigneCondition c ORDER BY c.id", LigneCondition.class)
                .getResultStream()
                .filter(ligne -> ligne.periode().contient(jour))
                .map(LigneCondition::valeur)
                .toList();
    }
}
