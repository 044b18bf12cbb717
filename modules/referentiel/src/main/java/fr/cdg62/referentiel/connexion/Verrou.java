package fr.cdg62.referentiel.connexion;

import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Failures of sign-in of one account, apart from the account itself so that counting them does not change the version
 * its administrators see.
 */
@Entity
@Table(name = "referentiel_verrou")
public class Verrou extends EntiteBase {
    @Column(name = "echecs")
    private int echecs;

    @Column(name = "jusqua")
    private LocalDateTime jusqua;

    protected Verrou() {}

    /** An open lock, without failure so far. */
    public static Verrou ouvert() {
        return new Verrou();
    }

    /** Forgets the failures: the right password has just been given or replaced. */
    public void ouvrir() {
        echecs = 0;
        jusqua = null;
    }

    /**
     * Counts an attempt.
     *
     * @return whether it may sign in: the password is right and the account is not locked now
     */
    boolean admettre(boolean juste, PolitiqueVerrou politique, Instant maintenant) {
        if (estFerme(maintenant)) {
            return false;
        }
        if (juste) {
            ouvrir();
            return true;
        }
        echecs++;
        Duration duree = politique.apres(echecs);
        if (!duree.isZero()) {
            jusqua = LocalDateTime.ofInstant(maintenant.plus(duree), ZoneOffset.UTC);
        }
        return false;
    }

    boolean estFerme(Instant maintenant) {
        return jusqua != null && maintenant.isBefore(jusqua.toInstant(ZoneOffset.UTC));
    }

    /** Without failure since the last success. */
    public boolean estVierge() {
        return echecs == 0 && jusqua == null;
    }

    int echecs() {
        return echecs;
    }

    /** End of the last lock, null if there was none since the last success; may lie in the past. */
    public Instant jusqua() {
        return jusqua == null ? null : jusqua.toInstant(ZoneOffset.UTC);
    }
}
