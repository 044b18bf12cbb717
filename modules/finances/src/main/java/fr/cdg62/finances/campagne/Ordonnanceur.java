package fr.cdg62.finances.campagne;

import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts, restarts and stops the batch of a run. Never inside a transaction: the batch must see the run committed. */
@ApplicationScoped
class Ordonnanceur {

    private static final String JOB = "facturation";

    private static final Logger LOG = Logger.getLogger(Ordonnanceur.class.getName());

    @Inject
    private SuiviCampagnes suivi;

    /** Starts the runs in progress that no batch works on: just recorded, or interrupted by a crash. */
    void reprendre() {
        for (Campagne campagne : suivi.enCours()) {
            if (suivi.prendre(campagne.id())) {
                LOG.log(Level.INFO, "Facturation {0}, après le débiteur « {1} »", new Object[] {
                    campagne.id(), campagne.dernierSiren()
                });
                redemarrer(campagne);
            }
        }
    }

    private void demarrer(long campagne) {
        suivi.demarrer(campagne, operateur().start(JOB, parametres(campagne)));
    }

    /**
     * Restarts where the last execution stopped; an execution that a crash left STARTED is accepted. Starts anew when none
     * is known or when it is complete.
     */
    void redemarrer(Campagne campagne) {
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
