package fr.cdg62.finances.campagne;

import fr.cdg62.socle.travaux.Travaux;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts, restarts and stops the batch of a run. Never inside a transaction: the batch must see the run committed. */
@ApplicationScoped
class Ordonnanceur {

    private static final Logger LOG = Logger.getLogger(Ordonnanceur.class.getName());
    private static final Travaux TRAVAUX = new Travaux("facturation", "campagne");

    @Inject
    private SuiviCampagnes suivi;

    /**
     * Starts the runs in progress that no batch works on: just recorded, or interrupted by a crash. One that cannot be
     * started now is at the next call.
     */
    void reprendre() {
        try {
            prendreEnCharge();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Le démarrage des facturations a échoué, il sera tenté à nouveau", e);
        }
    }

    private void prendreEnCharge() {
        for (Campagne campagne : suivi.enCours()) {
            if (suivi.prendre(campagne.id())) {
                LOG.log(Level.INFO, "Facturation {0}, après le débiteur « {1} »", new Object[] {
                    campagne.id(), campagne.dernierSiren()
                });
                redemarrer(campagne);
            }
        }
    }

    void redemarrer(Campagne campagne) {
        suivi.demarrer(campagne.id(), TRAVAUX.redemarrer(campagne.execution(), campagne.id()));
    }

    /** Asks the batch to stop; false when none runs any more. */
    boolean arreter(Campagne campagne) {
        return Travaux.arreter(campagne.execution());
    }
}
