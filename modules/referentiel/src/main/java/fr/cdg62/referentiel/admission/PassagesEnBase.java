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
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final Constat REJEU = new Constat(false, 0);

    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private Horloge horloge;

    /** Notes the proofs, counts the messages whose proof is new; answers in the order of the passages. */
    public List<Constat> noter(List<Passage> passages) {
        Set<Preuve> inedites = inscrire(passages);
        List<Boolean> admis = passages.stream()
                .map(p -> p.preuve() == null || inedites.remove(Preuve.de(p)))
                .toList();
        Map<Long, Integer> nombres = new TreeMap<>();
        for (int i = 0; i < passages.size(); i++) {
            nombres.merge(passages.get(i).partenaire(), admis.get(i) ? 1 : 0, Integer::sum);
        }
        Map<Long, Integer> rangs = compter(nombres);
        List<Constat> constats = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            long partenaire = passages.get(i).partenaire();
            constats.add(admis.get(i) ? new Constat(true, rangs.merge(partenaire, 1, Integer::sum)) : REJEU);
        }
        return constats;
    }

    /** Notes the proofs in one statement; answers those that were not there. */
    private Set<Preuve> inscrire(List<Passage> passages) {
        List<Passage> prouves =
                passages.stream().filter(p -> p.preuve() != null).toList();
        Set<Preuve> inedites = new HashSet<>();
        if (prouves.isEmpty()) {
            return inedites;
        }
        Query ajout = em.createNativeQuery(
                "INSERT IGNORE INTO referentiel_partenaire_preuve (partenaire_id, empreinte, expire_le) VALUES "
                        + lignes(prouves.size())
                        + " RETURNING partenaire_id, empreinte");
        int rang = 0;
        for (Passage passage : prouves) {
            ajout.setParameter(++rang, passage.partenaire());
            ajout.setParameter(++rang, passage.preuve());
            ajout.setParameter(++rang, utc(passage.oubliLe()));
        }
        for (Object ligne : ajout.getResultList()) {
            Object[] colonnes = (Object[]) ligne;
            inedites.add(new Preuve(((Number) colonnes[0]).longValue(), (String) colonnes[1]));
        }
        return inedites;
    }

    /** Adds so many messages to each partner; answers how many this minute had seen before them. */
    private Map<Long, Integer> compter(Map<Long, Integer> nombres) {
        Query ajout = em.createNativeQuery(
                "INSERT INTO referentiel_partenaire_debit (partenaire_id, minute, messages) VALUES "
                        + lignes(nombres.size())
                        + " ON DUPLICATE KEY UPDATE"
                        + " messages = IF(minute = VALUES(minute), messages + VALUES(messages), VALUES(messages)),"
                        + " minute = VALUES(minute) RETURNING partenaire_id, messages");
        LocalDateTime minute = utc(horloge.maintenant()).truncatedTo(ChronoUnit.MINUTES);
        int rang = 0;
        for (Map.Entry<Long, Integer> nombre : nombres.entrySet()) {
            ajout.setParameter(++rang, nombre.getKey());
            ajout.setParameter(++rang, minute);
            ajout.setParameter(++rang, nombre.getValue());
        }
        Map<Long, Integer> precedents = new HashMap<>();
        for (Object ligne : ajout.getResultList()) {
            Object[] colonnes = (Object[]) ligne;
            long partenaire = ((Number) colonnes[0]).longValue();
            precedents.put(partenaire, ((Number) colonnes[1]).intValue() - nombres.get(partenaire));
        }
        return precedents;
    }

    private static String lignes(int nombre) {
        return String.join(", ", Collections.nCopies(nombre, "(?, ?, ?)"));
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

    /** A proof of a partner, as the database knows it. */
    private record Preuve(long partenaire, String empreinte) {
        static Preuve de(Passage passage) {
            return new Preuve(passage.partenaire(), passage.preuve());
        }
    }
}
