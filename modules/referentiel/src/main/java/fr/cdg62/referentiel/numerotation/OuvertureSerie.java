package fr.cdg62.referentiel.numerotation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Opens a series for a year, in a transaction of its own: the row then always exists when numbers are asked for, and
 * those who ask wait for one another in exclusive mode, without deadlock even if the first rolls back.
 */
@Stateless
@PermitAll
public class OuvertureSerie {
    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void ouvrir(String serie, int annee) {
        em.createNativeQuery("INSERT IGNORE INTO referentiel_numero (serie, annee, dernier) VALUES (?1, ?2, 0)")
                .setParameter(1, serie)
                .setParameter(2, annee)
                .executeUpdate();
    }
}
