package fr.cdg62.finances.cotisation.credit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** The credits in the database. */
@Dependent
class CreditsEnBase implements Credits {

    @PersistenceContext(unitName = "finances")
    private EntityManager em;

    @Override
    public void ajouter(CreditCotisation credit) {
        em.persist(credit);
    }

    @Override
    public List<CreditCotisation> ouverts(String siren) {
        return em.createQuery(
                        "select c from CreditCotisation c where c.siren = :siren and c.imputeSur is null order by c.id",
                        CreditCotisation.class)
                .setParameter("siren", siren)
                .getResultList();
    }

    @Override
    public List<CreditCotisation> des(Collection<Long> versions) {
        return em.createQuery(
                        "select c from CreditCotisation c where c.declaration in :versions or c.imputeSur in :versions",
                        CreditCotisation.class)
                .setParameter("versions", versions)
                .getResultList();
    }
}
