package fr.cdg62.carriere.retraite.echange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The flux in the database. */
@ApplicationScoped
public class FluxEnBase {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    void ajouter(Flux flux) {
        em.persist(flux);
        em.flush();
    }

    Optional<Flux> lire(String numero, String partenaire) {
        return em.createQuery(
                        "SELECT f FROM Flux f WHERE f.numero = :numero AND f.partenaire = :partenaire", Flux.class)
                .setParameter("numero", numero)
                .setParameter("partenaire", partenaire)
                .getResultStream()
                .findFirst();
    }

    /** The flux, reserved until the end of the transaction. */
    Flux reserver(String numero) {
        return em.createQuery("SELECT f FROM Flux f WHERE f.numero = :numero", Flux.class)
                .setParameter("numero", numero)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }
}
