package fr.cdg62.carriere.importation;

import fr.cdg62.carriere.api.importation.EtatImport;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The deposits that did not end, each write in its own transaction. Called by the watch, which has no caller. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SuiviDepots {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private SuiviImports suivi;

    @Inject
    private Horloge horloge;

    /** Files that nobody receives any more: no instance renewed the lease. */
    public List<Long> perdus() {
        return em.createQuery(
                        "SELECT i.id FROM ImportCarrieres i WHERE i.etat = :etat"
                                + " AND (i.tenueJusquA IS NULL OR i.tenueJusquA <= :maintenant)",
                        Long.class)
                .setParameter("etat", EtatImport.DEPOT_EN_COURS)
                .setParameter("maintenant", LocalDateTime.ofInstant(horloge.maintenant(), ZoneOffset.UTC))
                .getResultList();
    }

    /** Gives up a deposit if it is still lost; false otherwise. Two instances wait for one another on the row. */
    public boolean interrompre(long id) {
        return suivi.verrouiller(id).interrompreDepot(horloge.maintenant());
    }

    /** Deposits given up of which lines are left: just now, or because who deleted them died too. */
    @SuppressWarnings("unchecked")
    public List<Long> aVider() {
        List<Number> ids = em.createNativeQuery("SELECT i.id FROM carriere_import i WHERE i.etat = 'DEPOT_INTERROMPU'"
                        + " AND EXISTS (SELECT 1 FROM carriere_import_ligne l WHERE l.import_id = i.id)")
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }
}
