package fr.cdg62.referentiel.echange;

import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Forgets the stored answers nobody may ask again for. */
@Stateless
@PermitAll
public class PurgeExecutions {
    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private Horloge horloge;

    @Inject
    private Parametres parametres;

    /** Forgets the executions older than the retention in force (at least 30 days, rule C9); answers how many. */
    public int purger() {
        int jours =
                parametres.valeur("REJEU_CONSERVATION", horloge.aujourdHui()).intValueExact();
        LocalDateTime limite =
                LocalDateTime.ofInstant(horloge.maintenant(), ZoneOffset.UTC).minusDays(jours);
        return em.createQuery("DELETE FROM ExecutionEnregistree e WHERE e.creeLe < :limite")
                .setParameter("limite", limite)
                .executeUpdate();
    }
}
