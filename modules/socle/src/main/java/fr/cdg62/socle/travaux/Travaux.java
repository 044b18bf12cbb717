package fr.cdg62.socle.travaux;

import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import java.util.Properties;

/**
 * Jobs that work on one object each. Never called inside a transaction: the job must see its object committed.
 *
 * @param job name of the job
 * @param parametre name of its parameter that holds the id of the object
 */
public record Travaux(String job, String parametre) {

    /** Starts; the execution. */
    public long demarrer(long objet) {
        return operateur().start(job, parametres(objet));
    }

    /**
     * Restarts where an execution stopped; one that a crash left STARTED is accepted. Starts anew when none is known or when
     * it is complete: the object itself knows what is done.
     *
     * @param execution null when none is known
     */
    public long redemarrer(Long execution, long objet) {
        return execution == null || termine(execution)
                ? demarrer(objet)
                : operateur().restart(execution, parametres(objet));
    }

    /** Asks to stop; false when nothing runs any more. */
    public static boolean arreter(Long execution) {
        try {
            if (execution != null) {
                operateur().stop(execution);
            }
            return execution != null;
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

    private Properties parametres(long objet) {
        Properties parametres = new Properties();
        parametres.setProperty(parametre, String.valueOf(objet));
        return parametres;
    }

    private static JobOperator operateur() {
        return BatchRuntime.getJobOperator();
    }
}
