package fr.cdg62.referentiel.outbox;

import fr.cdg62.referentiel.api.outbox.Consommateur;
import fr.cdg62.referentiel.api.outbox.EvenementPublie;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * Hands each event to its consumers, one transaction an event. Several instances may relay together: an event that
 * another one holds is skipped ({@code SKIP LOCKED}). An event nobody consumes in this deployment is handled as soon as
 * read.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Relai {
    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private Horloge horloge;

    @Inject
    private Parametres parametres;

    @Inject
    @Any
    private Instance<Consommateur> consommateurs;

    /** Events that may be tried now, the longest due first. */
    public List<Long> dus(int max) {
        return em.createQuery(
                        "SELECT e.id FROM Evenement e WHERE e.traiteLe IS NULL AND e.prochaineTentative <= :maintenant"
                                + " ORDER BY e.prochaineTentative, e.id",
                        Long.class)
                .setParameter("maintenant", Evenement.utc(horloge.maintenant()))
                .setMaxResults(max)
                .getResultList();
    }

    /** Handles the event unless another instance does; an exception of a consumer cancels the attempt. */
    public void traiter(long id) {
        Evenement evenement = verrouiller(id);
        if (evenement == null || !evenement.estDu(horloge.maintenant())) {
            return;
        }
        EvenementPublie publie = evenement.publie();
        for (Consommateur consommateur : consommateurs) {
            if (consommateur.type().equals(publie.type())) {
                consommateur.traiter(publie);
            }
        }
        evenement.reussir(horloge.maintenant());
    }

    /** Records a failed attempt and sets the next one. */
    public void echouer(long id, String erreur) {
        Evenement evenement = verrouiller(id);
        if (evenement != null && evenement.estDu(horloge.maintenant())) {
            evenement.echouer(horloge.maintenant(), erreur, cadence());
        }
    }

    private Evenement verrouiller(long id) {
        boolean obtenu = !em.createNativeQuery(
                        "SELECT id FROM referentiel_evenement WHERE id = ?1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
        return obtenu ? em.find(Evenement.class, id) : null;
    }

    private Cadence cadence() {
        LocalDate jour = horloge.aujourdHui();
        return new Cadence(
                Duration.ofSeconds(entier("EVENEMENT_PREMIER_DELAI", jour)),
                entier("EVENEMENT_FACTEUR", jour),
                Duration.ofSeconds(entier("EVENEMENT_DELAI_MAX", jour)),
                entier("EVENEMENT_TENTATIVES_MAX", jour));
    }

    private int entier(String code, LocalDate jour) {
        return parametres.valeur(code, jour).intValueExact();
    }
}
