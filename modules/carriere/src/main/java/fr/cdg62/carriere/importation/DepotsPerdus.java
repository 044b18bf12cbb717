package fr.cdg62.carriere.importation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives up the deposits whose instance died: nobody has the rest of the file, so they cannot be taken up. Their lines are
 * deleted step by step, by whichever instance watches; whoever deposited them is told to do it again.
 */
@ApplicationScoped
public class DepotsPerdus {
    private static final Logger LOG = Logger.getLogger(DepotsPerdus.class.getName());

    @Inject
    private SuiviDepots suivi;

    @Inject
    private DepotImport depot;

    public void interrompre() {
        for (long id : suivi.perdus()) {
            if (suivi.interrompre(id)) {
                LOG.log(Level.INFO, "Dépôt interrompu : importation {0,number,#}", id);
            }
        }
        suivi.aVider().forEach(depot::vider);
    }
}
