package fr.cdg62.carriere.stage;

import fr.cdg62.carriere.api.acte.ActeAnnule;
import fr.cdg62.carriere.api.acte.ActeEnregistre;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A congé or a part time registered on the career moves the end of the stage, and the due dates with it. */
@ApplicationScoped
public class SuiviDesConges {
    @Inject
    private StagesEnBase stages;

    @Inject
    private SuitesStage suites;

    @Inject
    private Horloge horloge;

    void suivre(@Observes ActeEnregistre acte) {
        suivre(acte.carriere());
    }

    void suivre(@Observes ActeAnnule acte) {
        suivre(acte.carriere());
    }

    private void suivre(long carriere) {
        stages.enCours(carriere).forEach(stage -> suites.suivre(stage, horloge.aujourdHui()));
    }
}
