package fr.cdg62.referentiel.journal;

import fr.cdg62.referentiel.api.journal.Canal;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Chains the lines, apart from the transactions that wrote them.
 *
 * <p>A chain is serial by nature: each seal needs the previous one. Sealed by the business transactions themselves, it
 * would make them all wait for one another until their end, and a long billing run would stop everybody. So a business
 * transaction only inserts its line and a note that the line is waiting; a few seconds later this bean, alone in the
 * whole cluster thanks to the lock on the head, seals what has been committed. The order of the chain is therefore that
 * of the sealing: a line is sealed after every line sealed before it was committed, and inside one batch by instant then
 * id. The price is the few seconds in which a line is not protected yet; removing it then leaves its note behind, which
 * the verification reports.
 *
 * <p>A head whose signature is not right is not a reason to stop: the anomaly itself becomes a line of the chain.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Scellage {
    private static final int LOT = 500;

    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private Horloge horloge;

    private final SignatureTete signature = SignatureTete.configuree();

    /** Seals the oldest waiting lines, in one transaction; answers how many, 0 when nothing waits any more. */
    public int scellerUnLot() {
        Tete tete = verrouiller();
        if (!signature.valide(tete)) {
            signalerAnomalie();
        }
        List<Object[]> attente = em.createQuery(
                        "SELECT a, l FROM LigneEnAttente a JOIN LigneJournal l ON l.id = a.ligne ORDER BY l.instantMs, l.id",
                        Object[].class)
                .setMaxResults(LOT)
                .getResultList();
        for (Object[] rang : attente) {
            tete = sceller(tete, (LigneJournal) rang[1]);
            em.remove(rang[0]);
        }
        if (!attente.isEmpty()) {
            avancer(tete);
        }
        return attente.size();
    }

    private Tete verrouiller() {
        Object[] tete = (Object[]) em.createNativeQuery(
                        "SELECT sequence, empreinte, signature FROM referentiel_journal_tete WHERE id = 1 FOR UPDATE")
                .getSingleResult();
        return new Tete(((Number) tete[0]).longValue(), (String) tete[1], (String) tete[2]);
    }

    private Tete sceller(Tete tete, LigneJournal ligne) {
        Scellement scellement = new Scellement(tete, ligne.maillon());
        em.persist(scellement);
        return new Tete(scellement.sequence(), scellement.empreinte(), null);
    }

    private void avancer(Tete tete) {
        em.createNativeQuery(
                        "UPDATE referentiel_journal_tete SET sequence = ?1, empreinte = ?2, signature = ?3 WHERE id = 1")
                .setParameter(1, tete.sequence())
                .setParameter(2, tete.empreinte())
                .setParameter(3, signature.signer(tete.sequence(), tete.empreinte()))
                .executeUpdate();
    }

    private void signalerAnomalie() {
        Inscription anomalie = new Inscription(
                null, "JOURNAL:TETE", "SIGNATURE_NON_CONFORME", "La signature de la tête était absente ou fausse.");
        LigneJournal ligne =
                new LigneJournal(anomalie, new Appel(Canal.SYSTEME, "", Appel.SYSTEME), horloge.maintenant());
        em.persist(ligne);
        em.persist(new LigneEnAttente(ligne));
        em.flush();
    }
}
