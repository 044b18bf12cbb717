package fr.cdg62.carriere.travaux;

import fr.cdg62.carriere.echelon.campagne.RepriseEchelons;
import fr.cdg62.carriere.echelon.envoi.OrdonnanceurEnvois;
import fr.cdg62.carriere.importation.DepotsPerdus;
import fr.cdg62.carriere.importation.RepriseImports;
import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes up the long works that a crash interrupted. Looked for at start, then all the time: the lease of the dead instance
 * runs for a while, and another instance may outlive it. Every instance of a cluster does so; the row of the work lets one
 * through. Deposits of files are given up in the same way, but no start waits for their lines to be deleted.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReprisesDeCarriere implements EtapeDemarrage {
    private static final Logger LOG = Logger.getLogger(ReprisesDeCarriere.class.getName());
    private static final int ORDRE = 901;

    @Inject
    private RepriseEchelons echelons;

    @Inject
    private OrdonnanceurEnvois envois;

    @Inject
    private RepriseImports imports;

    @Inject
    private DepotsPerdus depots;

    private volatile boolean ouverts;

    @Override
    public int ordre() {
        return ORDRE;
    }

    @Override
    public String libelle() {
        return "Reprise des calculs d'échelons, de leurs envois et des importations interrompus";
    }

    @Override
    public void executer() {
        ouverts = true;
        echelons.reprendre();
        envois.reprendre();
        imports.reprendre();
    }

    @Schedule(hour = "*", minute = "*", second = "5/15", persistent = false)
    void veiller() {
        conduire("La reprise des calculs d'échelons", echelons::reprendre);
        conduire("La reprise des envois de propositions", envois::reprendre);
        conduire("La reprise des importations", imports::reprendre);
        conduire("L'abandon des dépôts perdus", depots::interrompre);
    }

    /** No exception leaves it: the container drops a timer that fails repeatedly. */
    private void conduire(String nom, Runnable travail) {
        try {
            if (ouverts) {
                travail.run();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> nom + " a échoué, elle sera tentée à nouveau");
        }
    }
}
