package fr.cdg62.finances.cotisation.periodicite;

import fr.cdg62.finances.api.cotisation.calcul.Periodicite;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

/** The choices kept in the database. */
@Dependent
class PeriodicitesEnBase implements Periodicites {

    @PersistenceContext(unitName = "finances")
    private EntityManager em;

    @Override
    public Periodicite au(String siren, LocalDate date) {
        return em.createQuery(
                        "select p from PeriodiciteChoisie p where p.siren = :siren and p.debut <= :date"
                                + " order by p.debut desc",
                        PeriodiciteChoisie.class)
                .setParameter("siren", siren)
                .setParameter("date", date)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(PeriodiciteChoisie::periodicite)
                .orElse(Periodicite.MENSUELLE);
    }

    @Override
    public void fixer(String siren, LocalDate debut, Periodicite periodicite, String reference) {
        chercher(siren, debut)
                .ifPresentOrElse(
                        choix -> choix.fixer(periodicite, reference),
                        () -> em.persist(new PeriodiciteChoisie(siren, debut, periodicite, reference)));
    }

    private Optional<PeriodiciteChoisie> chercher(String siren, LocalDate debut) {
        return em.createQuery(
                        "select p from PeriodiciteChoisie p where p.siren = :siren and p.debut = :debut",
                        PeriodiciteChoisie.class)
                .setParameter("siren", siren)
                .setParameter("debut", debut)
                .getResultStream()
                .findFirst();
    }
}
