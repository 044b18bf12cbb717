package fr.cdg62.carriere.acte;

import fr.cdg62.carriere.avancement.nomination.NominationsAuGrade;
import fr.cdg62.carriere.controle.Decisions;
import fr.cdg62.carriere.stage.Titularisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** The decisions of the rooms of the stage and of the avancement de grade, read when an act asks. */
@ApplicationScoped
class DecisionsPrises {
    @Inject
    private Titularisations titularisations;

    @Inject
    private NominationsAuGrade nominations;

    Decisions de(long carriere) {
        return new Decisions() {
            @Override
            public boolean titularise(LocalDate jour) {
                return titularisations.prononcee(carriere, jour);
            }

            @Override
            public Optional<LocalDate> titularisable() {
                return titularisations.possible(carriere);
            }

            @Override
            public boolean nomme(String grade, LocalDate jour) {
                return nominations.prononcee(carriere, grade, jour);
            }
        };
    }
}
