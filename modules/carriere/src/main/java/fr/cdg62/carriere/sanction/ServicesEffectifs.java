package fr.cdg62.carriere.sanction;

import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Segment;
import fr.cdg62.carriere.parcours.Chronologies;
import fr.cdg62.socle.valeur.Periode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Time since a sanction that is no effective service: the agent was out of his service, without pay. */
@ApplicationScoped
public class ServicesEffectifs {
    private static final Set<TypePosition> SANS_SERVICES =
            EnumSet.of(TypePosition.DISPONIBILITE, TypePosition.HORS_CADRES);

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private Chronologies chronologies;

    /** Days without effective services between two days, both included; 0 when no career is entered. */
    public long joursSans(long agent, LocalDate du, LocalDate au) {
        List<Long> carrieres = em.createQuery("SELECT c.id FROM Carriere c WHERE c.agent = :agent", Long.class)
                .setParameter("agent", agent)
                .getResultList();
        return chronologies.de(carrieres).values().stream()
                .filter(c -> c.debut().filter(debut -> !debut.isAfter(du)).isPresent())
                .mapToLong(c -> joursSans(c, Periode.entre(du, au)))
                .min()
                .orElse(0);
    }

    /** The same in one career. */
    static long joursSans(Chronologie carriere, Periode periode) {
        return carriere.segments(periode).stream()
                .filter(segment -> SANS_SERVICES.contains(segment.position()))
                .map(Segment::periode)
                .mapToLong(p -> ChronoUnit.DAYS.between(p.debut(), p.fin()) + 1)
                .sum();
    }
}
