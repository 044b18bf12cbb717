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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;

/**
 * Nonces and signatures already presented. They are in the database, in a transaction of their own: whatever the instance
 * that receives it, and whatever becomes of its message, a proof serves once.
 */
@Stateless
@LocalBean
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PreuvesVues {
    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private Horloge horloge;

    /** Notes a proof; false when it had already been presented. */
    public boolean noter(long partenaire, byte[] preuve, Instant expiration) {
        return em.createNativeQuery("INSERT IGNORE INTO referentiel_partenaire_preuve"
                                + " (partenaire_id, empreinte, expire_le) VALUES (?1, ?2, ?3)")
                        .setParameter(1, partenaire)
                        .setParameter(2, empreinte(preuve))
                        .setParameter(3, utc(expiration))
                        .executeUpdate()
                == 1;
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

    private static String empreinte(byte[] preuve) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(preuve));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
