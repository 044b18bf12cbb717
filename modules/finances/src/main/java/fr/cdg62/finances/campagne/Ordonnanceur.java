package fr.cdg62.finances.campagne;

import fr.cdg62.socle.travaux.Travaux;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Starts, restarts and stops the batch of a run. Never inside a transaction: the batch must see the run committed. */
@ApplicationScoped
class Ordonnanceur {

    private static final Travaux TRAVAUX = new Travaux("facturation", "campagne");

    @Inject
    private SuiviCampagnes suivi;

    void demarrer(long campagne) {
        suivi.demarrer(campagne, TRAVAUX.demarrer(campagne));
    }

    void redemarrer(Campagne campagne) {
        suivi.demarrer(campagne.id(), TRAVAUX.redemarrer(campagne.execution(), campagne.id()));
    }

    /** Asks the batch to stop; false when none runs any more. */
    boolean arreter(Campagne campagne) {
        return Travaux.arreter(campagne.execution());
    }
}
