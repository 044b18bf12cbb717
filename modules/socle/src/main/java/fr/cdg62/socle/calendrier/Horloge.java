package fr.cdg62.socle.calendrier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The only clock of the system, injected wherever the time matters. Legal dates are Europe/Paris, instants UTC. */
@ApplicationScoped
public class Horloge {
    /** The zone in which the law counts days. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Clock clock;

    /** The machine's clock. */
    public Horloge() {
        this(Clock.systemUTC());
    }

    private Horloge(Clock clock) {
        this.clock = clock;
    }

    /** A clock stopped at {@code instant}, for tests and for computations « as of ». */
    public static Horloge fixe(Instant instant) {
        return new Horloge(Clock.fixed(instant, ZoneOffset.UTC));
    }

    public LocalDate aujourdHui() {
        return LocalDate.ofInstant(maintenant(), PARIS);
    }

    public Instant maintenant() {
        return clock.instant();
    }
}
