package fr.cdg62.carriere.conseil;

import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.parcours.Chronologies;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** The careers that a calculation rests on, as they are known today. */
@ApplicationScoped
class CarrieresACalculer {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private Chronologies chronologies;

    @Inject
    private Horloge horloge;

    /** See {@link Segments#manquants}. */
    List<String> manquants(long agent) {
        return Segments.manquants(de(agent), horloge.aujourdHui());
    }

    /** See {@link Segments#exigerComplets}. */
    void exigerCompletes(long agent, String champ) {
        Segments.exigerComplets(de(agent), horloge.aujourdHui(), champ);
    }

    private Collection<Chronologie> de(long agent) {
        List<Long> ids = em.createQuery("SELECT c.id FROM Carriere c WHERE c.agent = :agent", Long.class)
                .setParameter("agent", agent)
                .getResultList();
        return chronologies.de(ids).values();
    }
}
