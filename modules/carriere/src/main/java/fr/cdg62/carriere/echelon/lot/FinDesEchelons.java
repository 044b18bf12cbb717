package fr.cdg62.carriere.echelon.lot;

import fr.cdg62.carriere.echelon.campagne.EvenementCampagneEchelon;
import fr.cdg62.carriere.echelon.campagne.SuiviEchelons;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writes on the run how its batch ended. */
@Named("finDesEchelons")
@Dependent
public class FinDesEchelons extends AbstractJobListener {
    @Inject
    @BatchProperty
    private String campagne;

    @Inject
    private JobContext job;

    @Inject
    private SuiviEchelons suivi;

    @Override
    public void afterJob() {
        suivi.conclure(Long.parseLong(campagne), evenement(job.getBatchStatus()));
    }

    /** The job's own final status is only set after its listeners: STARTED here means that nothing went wrong. */
    static EvenementCampagneEchelon evenement(BatchStatus statut) {
        return switch (statut) {
            case STARTING, STARTED, COMPLETED -> EvenementCampagneEchelon.TERMINER;
            case STOPPING, STOPPED -> EvenementCampagneEchelon.INTERROMPRE;
            case FAILED, ABANDONED -> EvenementCampagneEchelon.ECHOUER;
        };
    }
}
