package fr.cdg62.carriere.importation.lot;

import fr.cdg62.carriere.api.importation.EvenementImport;
import fr.cdg62.carriere.importation.SuiviImports;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writes on the import how its batch ended. */
@Named("finDImport")
@Dependent
public class FinDImport extends AbstractJobListener {
    @Inject
    @BatchProperty(name = "import")
    private String importation;

    @Inject
    private JobContext job;

    @Inject
    private SuiviImports suivi;

    @Override
    public void afterJob() {
        suivi.conclure(Long.parseLong(importation), evenement(job.getBatchStatus()));
    }

    /** The job's own final status is only set after its listeners: STARTED here means that nothing went wrong. */
    static EvenementImport evenement(BatchStatus statut) {
        return switch (statut) {
            case STARTING, STARTED, COMPLETED -> EvenementImport.FINIR;
            case STOPPING, STOPPED, FAILED, ABANDONED -> EvenementImport.ARRETER;
        };
    }
}
