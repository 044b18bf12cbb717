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
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Messages of the partners, minute by minute, counted for all instances together. */
@Stateless
@LocalBean
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Debit {
    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private Horloge horloge;

    /** Counts one message and answers how many this minute has seen, this one included. */
    public int compter(long partenaire) {
        LocalDateTime minute =
                LocalDateTime.ofInstant(horloge.maintenant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
        em.createNativeQuery("INSERT INTO referentiel_partenaire_debit (partenaire_id, minute, messages)"
                        + " VALUES (?1, ?2, 1) ON DUPLICATE KEY UPDATE"
                        + " messages = IF(minute = VALUES(minute), messages + 1, 1), minute = VALUES(minute)")
                .setParameter(1, partenaire)
                .setParameter(2, minute)
                .executeUpdate();
        Number messages = (Number)
                em.createNativeQuery("SELECT messages FROM referentiel_partenaire_debit WHERE partenaire_id = ?1")
                        .setParameter(1, partenaire)
                        .getSingleResult();
        return messages.intValue();
    }
}
