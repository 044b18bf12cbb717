package fr.cdg62.socle.travaux;

import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Work of a batch that the database follows: one of its kind at a time, by a unique key, and done by one instance of the
 * system, which renews a lease as it goes on. The lease of an instance that died runs out, and another one may take the
 * work up. Read and changed under a lock of its row.
 */
@MappedSuperclass
public abstract class Travail extends EntiteBase {
    /** Longer than any transaction of a batch takes; work whose instance died waits that long at most. */
    static final Duration BAIL = Duration.ofMinutes(1);

    private static final String CETTE_INSTANCE = UUID.randomUUID().toString();
    private static final String EN_COURS = "EN_COURS";

    /** Unique, empty unless the work is in progress: one at a time. */
    @Column(name = "cle_en_cours")
    private String cleEnCours;

    /** Execution of the batch, null until it started. */
    private Long execution;

    /** Instance of the system whose batch works, null when none does. */
    private String instance;

    @Column(name = "tenue_jusqu_a")
    private LocalDateTime tenueJusquA;

    protected Travail() {}

    /** Puts the work in progress; nobody holds it yet. */
    protected final void ouvrir() {
        cleEnCours = EN_COURS;
    }

    /** Ends the work, for the time being or for good. */
    protected final void fermer() {
        cleEnCours = null;
        instance = null;
        tenueJusquA = null;
    }

    /** Forgets the execution: the next start begins anew. */
    protected final void oublierExecution() {
        execution = null;
    }

    /** Whether the work is in progress, held or not. */
    public final boolean enCours() {
        return cleEnCours != null;
    }

    /** Takes the lease for this instance; false when the work is over, or alive somewhere. */
    public final boolean prendre(Instant maintenant) {
        return prendre(CETTE_INSTANCE, maintenant);
    }

    final boolean prendre(String nom, Instant maintenant) {
        if (!enCours() || !estLibre(maintenant)) {
            return false;
        }
        tenir(nom, maintenant);
        return true;
    }

    /** Whether nobody holds the work: it was never taken, or its instance died and the lease ran out. */
    public final boolean estLibre(Instant maintenant) {
        return tenueJusquA == null || !tenueJusquA.isAfter(utc(maintenant));
    }

    /** Takes, for this instance, the lease of a work of which several may go on at a time: it has no unique key. */
    protected final void tenir(Instant maintenant) {
        tenir(CETTE_INSTANCE, maintenant);
    }

    final void tenir(String nom, Instant maintenant) {
        instance = nom;
        tenueJusquA = utc(maintenant.plus(BAIL));
    }

    /** Whether this instance holds the work. */
    public final boolean estTenuIci() {
        return CETTE_INSTANCE.equals(instance);
    }

    /**
     * Renews the lease.
     *
     * @throws IllegalStateException when the work was stopped or taken over meanwhile: its batch must end here
     */
    public final void renouveler(Instant maintenant) {
        renouveler(CETTE_INSTANCE, maintenant);
    }

    final void renouveler(String nom, Instant maintenant) {
        if (!nom.equals(instance)) {
            throw new IllegalStateException("Le travail %d n'est plus tenu par cette instance".formatted(id()));
        }
        tenueJusquA = utc(maintenant.plus(BAIL));
    }

    public final void demarrer(long executionId) {
        execution = executionId;
    }

    /** Null until the batch started. */
    public final Long execution() {
        return execution;
    }

    /** An instant as the database keeps it. */
    protected static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
