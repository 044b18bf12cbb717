package fr.cdg62.socle.persistance;

import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * What every entity has. Ids come from the one sequence of the system, so an id names one object whatever its class.
 *
 * <p>Equality: two entities are equal when they have the same id; one that has no id yet equals only itself. As the id
 * comes with {@code persist}, the hash code does not depend on it and is the same for all entities: an entity stays
 * findable in a hash set across its first recording, and the sets of entities we hold are small.
 */
@MappedSuperclass
public abstract class EntiteBase {
    private static final Horloge HORLOGE = new Horloge();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "socle_sequence")
    @SequenceGenerator(name = "socle_sequence", sequenceName = "socle_sequence", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "cree_le", nullable = false, updatable = false)
    private LocalDateTime creeLe;

    protected EntiteBase() {}

    /** Stamps the true instant of recording, to the millisecond the column keeps. */
    @PrePersist
    void naitre() {
        creeLe = LocalDateTime.ofInstant(HORLOGE.maintenant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * The id given at the first recording.
     *
     * @throws IllegalStateException before it
     */
    public long id() {
        if (id == null) {
            throw new IllegalStateException(
                    "Entité pas encore enregistrée : " + getClass().getSimpleName());
        }
        return id;
    }

    /** Number of the last recorded change, from 1; what {@code If-Match} quotes. */
    public long version() {
        return version;
    }

    /** Instant of the first recording, null before it. */
    public Instant creeLe() {
        return creeLe == null ? null : creeLe.toInstant(ZoneOffset.UTC);
    }

    /**
     * Refuses a change made on another version than the present one.
     *
     * @throws DemandeRefusee VERSION_PERIMEE on {@code version}
     */
    public void exigerVersion(long attendue) {
        if (version != attendue) {
            throw new DemandeRefusee(
                    CodeProbleme.VERSION_PERIMEE,
                    "Cet objet a été modifié entre-temps (version %d, attendue %d) : relisez-le avant de reprendre votre modification."
                            .formatted(version, attendue),
                    "version");
        }
    }

    @Override
    public final boolean equals(Object autre) {
        return this == autre || (id != null && autre instanceof EntiteBase entite && id.equals(entite.id));
    }

    @Override
    public final int hashCode() {
        return EntiteBase.class.hashCode();
    }
}
