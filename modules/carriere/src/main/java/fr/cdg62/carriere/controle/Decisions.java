package fr.cdg62.carriere.controle;

import java.time.LocalDate;
import java.util.Optional;

/** What has been decided elsewhere about a career, and that an act carries out. */
public interface Decisions {
    /** Whether a stage that is followed ends by the titularisation of that day. */
    boolean titularise(LocalDate jour);

    /** The first day on which the stage being followed lets the agent be titularisé; empty when none is. */
    Optional<LocalDate> titularisable();

    /** Whether a tableau d'avancement names the agent to this grade that day. */
    boolean nomme(String grade, LocalDate jour);
}
