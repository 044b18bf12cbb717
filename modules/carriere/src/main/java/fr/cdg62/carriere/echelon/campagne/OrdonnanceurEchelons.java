package fr.cdg62.carriere.echelon.campagne;

import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Properties;

/** Starts, restarts and stops the batch of a run. Never inside a transaction: the batch must see the run committed. */
@ApplicationScoped
class OrdonnanceurEchelons {
    private static final String JOB = "echelons";

    @Inject
    private SuiviEchelons suivi;

    void demarrer(long campagne) {
        suivi.demarrer(campagne, operateur().start(JOB, parametres(campagne)));
    }

    /**
     * Restarts where the last execution stopped; an execution that a crash left STARTED is accepted. Starts anew when none
     * is known or when it is complete: the run itself knows what is done.
     */
    void redemarrer(CampagneEchelon campagne) {
        Long execution = campagne.execution();
        if (execution == null || termine(execution)) {
            demarrer(campagne.id());
        } else {
            suivi.demarrer(campagne.id(), operateur().restart(execution, parametres(campagne.id())));
        }
    }

    /** Asks the batch to stop; false when none runs any more. */
    boolean arreter(long execution) {
        try {
            operateur().stop(execution);
            return true;
        } catch (JobExecutionNotRunningException | NoSuchJobExecutionException e) {
            return false;
        }
    }

    private static boolean termine(long execution) {
        try {
            BatchStatus statut = operateur().getJobExecution(execution).getBatchStatus();
            return statut == BatchStatus.COMPLETED || statut == BatchStatus.ABANDONED;
        } catch (NoSuchJobExecutionException e) {
            return true;
        }
    }

    private static Properties parametres(long campagne) {
        Properties parametres = new Properties();
        parametres.setProperty("campagne", String.valueOf(campagne));
        return parametres;
    }

    private static JobOperator operateur() {
        return BatchRuntime.getJobOperator();
    }
}
