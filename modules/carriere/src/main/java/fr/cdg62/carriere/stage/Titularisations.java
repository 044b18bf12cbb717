package fr.cdg62.carriere.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** What the stages of a career say of its titularisation. */
@ApplicationScoped
public class Titularisations {
    @Inject
    private StagesEnBase stages;

    @Inject
    private Decomptes decomptes;

    /** Whether a stage ends by a titularisation of that day. */
    public boolean prononcee(long carriere, LocalDate jour) {
        return stages.titularise(carriere, jour);
    }

    /** The first day on which a stage in progress allows it; empty when none is followed. */
    public Optional<LocalDate> possible(long carriere) {
        return stages.enCours(carriere).stream()
                .map(stage -> decomptes.de(stage).titularisation())
                .min(Comparator.naturalOrder());
    }
}
