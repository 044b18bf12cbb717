package fr.cdg62.carriere.promotion.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The quotas of a campaign in the database. */
@ApplicationScoped
public class QuotasEnBase {

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    /** Writes the quota worked out. */
    public void enregistrer(QuotaPI quota) {
        em.persist(quota);
        em.flush();
    }

    /** Those of a campaign, by cadre d'emplois. */
    public List<QuotaPI> de(long campagne) {
        return em.createQuery(
                        "SELECT q FROM QuotaPI q WHERE q.campagne = :campagne ORDER BY q.cadreEmplois", QuotaPI.class)
                .setParameter("campagne", campagne)
                .getResultList();
    }

    public Optional<QuotaPI> de(long campagne, String cadre) {
        return de(campagne).stream()
                .filter(quota -> quota.cadreEmplois().equals(cadre))
                .findFirst();
    }
}
