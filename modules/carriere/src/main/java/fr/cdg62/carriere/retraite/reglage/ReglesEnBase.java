package fr.cdg62.carriere.retraite.reglage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The figures and rules in the database. */
@ApplicationScoped
public class ReglesEnBase {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    /** All of them as they are now, in three queries. */
    public ReglesRetraite toutes() {
        return new ReglesRetraite(
                em.createQuery("SELECT g FROM LigneGeneration g", LigneGeneration.class)
                        .getResultStream()
                        .map(LigneGeneration::valeur)
                        .toList(),
                em.createQuery("SELECT r FROM LigneReglage r", LigneReglage.class)
                        .getResultStream()
                        .map(LigneReglage::lu)
                        .toList(),
                em.createQuery("SELECT r FROM LigneRegleService r", LigneRegleService.class)
                        .getResultStream()
                        .map(LigneRegleService::valeur)
                        .toList());
    }
}
