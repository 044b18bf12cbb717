package fr.cdg62.carriere.echelon.envoi;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writes on the sending how its batch ended. */
@Named("finDEnvoi")
@Dependent
public class FinDEnvoi extends AbstractJobListener {
    @Inject
    @BatchProperty
    private String envoi;

    @Inject
    private JobContext job;

    @Inject
    private SuiviEnvois suivi;

    @Override
    public void afterJob() {
        suivi.conclure(Long.parseLong(envoi), evenement(job.getBatchStatus()));
    }

    /** The job's own final status is only set after its listeners: STARTED here means that nothing went wrong. */
    static EvenementEnvoi evenement(BatchStatus statut) {
        return switch (statut) {
            case STARTING, STARTED, COMPLETED -> EvenementEnvoi.TERMINER;
            case STOPPING, STOPPED, FAILED, ABANDONED -> EvenementEnvoi.ECHOUER;
        };
    }
}
