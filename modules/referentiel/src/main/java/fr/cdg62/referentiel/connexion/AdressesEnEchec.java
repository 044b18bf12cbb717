package fr.cdg62.referentiel.connexion;

import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Failures of sign-in by network address, counted for all instances together: whoever tries one password on many accounts
 * is slowed too. A success forgets nothing, for the guesser may own an account; time does.
 */
@Dependent
public class AdressesEnEchec {
    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private PolitiqueVerrou politique;

    @Inject
    private Horloge horloge;

    /** Whether no sign-in is admitted from the address now; never for an unknown one. */
    boolean estFermee(String adresse) {
        return adresse != null
                && nombre("SELECT COUNT(*) FROM referentiel_adresse_echec WHERE adresse = ?1 AND jusqua > ?2", adresse)
                        > 0;
    }

    /** Counts a failure; from the threshold on, the address is closed for longer and longer. */
    void compter(String adresse) {
        if (adresse == null) {
            return;
        }
        em.createNativeQuery("INSERT INTO referentiel_adresse_echec (adresse, dernier_le, echecs) VALUES (?1, ?2, 1)"
                        + " ON DUPLICATE KEY UPDATE echecs = IF(dernier_le < ?3, 1, echecs + 1),"
                        + " dernier_le = VALUES(dernier_le)")
                .setParameter(1, adresse)
                .setParameter(2, maintenant())
                .setParameter(3, oubli())
                .executeUpdate();
        int echecs =
                nombre("SELECT echecs FROM referentiel_adresse_echec WHERE adresse = ?1 AND dernier_le <= ?2", adresse);
        Duration duree = politique.apresAdresse(echecs);
        if (!duree.isZero()) {
            em.createNativeQuery("UPDATE referentiel_adresse_echec SET jusqua = ?2 WHERE adresse = ?1")
                    .setParameter(1, adresse)
                    .setParameter(2, maintenant().plus(duree))
                    .executeUpdate();
        }
    }

    /** Forgets the addresses without failure for the time of the longest lock; returns how many. */
    int oublier() {
        return em.createNativeQuery("DELETE FROM referentiel_adresse_echec WHERE dernier_le < ?1")
                .setParameter(1, oubli())
                .executeUpdate();
    }

    private int nombre(String requete, String adresse) {
        Number nombre = (Number) em.createNativeQuery(requete)
                .setParameter(1, adresse)
                .setParameter(2, maintenant())
                .getSingleResult();
        return nombre.intValue();
    }

    private LocalDateTime maintenant() {
        return LocalDateTime.ofInstant(horloge.maintenant(), ZoneOffset.UTC);
    }

    private LocalDateTime oubli() {
        return maintenant().minus(politique.maximal());
    }
}
