package fr.cdg62.referentiel.admission;

import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Proofs already presented, and messages of the partners minute by minute, for all instances together. They are in the
 * database, in a transaction of their own: whatever the instance that receives it, and whatever becomes of its message, a
 * proof serves once.
 */
@Stateless
@LocalBean
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PassagesEnBase {
    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private Horloge horloge;

    /** Notes the proofs, counts the messages whose proof is new; answers in the order of the passages. */
    public List<Constat> noter(List<Passage> passages) {
        Map<Long, Integer> nombres = new TreeMap<>();
        List<Integer> rangs = new ArrayList<>();
        for (Passage passage : passages) {
            rangs.add(estInedit(passage) ? nombres.merge(passage.partenaire(), 1, Integer::sum) : 0);
        }
        Map<Long, Integer> precedents = new HashMap<>();
        nombres.forEach((partenaire, nombre) -> precedents.put(partenaire, compter(partenaire, nombre) - nombre));
        List<Constat> constats = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            int rang = rangs.get(i);
            constats.add(
                    rang == 0
                            ? new Constat(false, 0)
                            : new Constat(true, precedents.get(passages.get(i).partenaire()) + rang));
        }
        return constats;
    }

    private boolean estInedit(Passage passage) {
        return passage.preuve() == null
                || em.createNativeQuery("INSERT IGNORE INTO referentiel_partenaire_preuve"
                                        + " (partenaire_id, empreinte, expire_le) VALUES (?1, ?2, ?3)")
                                .setParameter(1, passage.partenaire())
                                .setParameter(2, passage.preuve())
                                .setParameter(3, utc(passage.oubliLe()))
                                .executeUpdate()
                        == 1;
    }

    /** Adds so many messages; answers how many this minute has seen. */
    private int compter(long partenaire, int nombre) {
        em.createNativeQuery("INSERT INTO referentiel_partenaire_debit (partenaire_id, minute, messages)"
                        + " VALUES (?1, ?2, ?3) ON DUPLICATE KEY UPDATE"
                        + " messages = IF(minute = VALUES(minute), messages + VALUES(messages), VALUES(messages)),"
                        + " minute = VALUES(minute)")
                .setParameter(1, partenaire)
                .setParameter(2, utc(horloge.maintenant()).truncatedTo(ChronoUnit.MINUTES))
                .setParameter(3, nombre)
                .executeUpdate();
        Number messages = (Number)
                em.createNativeQuery("SELECT messages FROM referentiel_partenaire_debit WHERE partenaire_id = ?1")
                        .setParameter(1, partenaire)
                        .getSingleResult();
        return messages.intValue();
    }

    /** Forgets the proofs that would now be refused for their age. */
    public int purger() {
        return em.createNativeQuery("DELETE FROM referentiel_partenaire_preuve WHERE expire_le < ?1")
                .setParameter(1, utc(horloge.maintenant()))
                .executeUpdate();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
