package fr.cdg62.carriere.echelon.campagne;

import fr.cdg62.socle.travaux.Travaux;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Starts, restarts and stops the batch of a run. */
@ApplicationScoped
class OrdonnanceurEchelons {
    private static final Travaux TRAVAUX = new Travaux("echelons", "campagne");

    @Inject
    private SuiviEchelons suivi;

    void demarrer(long campagne) {
        suivi.demarrer(campagne, TRAVAUX.demarrer(campagne));
    }

    void redemarrer(CampagneEchelon campagne) {
        suivi.demarrer(campagne.id(), TRAVAUX.redemarrer(campagne.execution(), campagne.id()));
    }

    /** Asks the batch to stop; false when none runs any more. */
    boolean arreter(CampagneEchelon campagne) {
        return Travaux.arreter(campagne.execution());
    }
}
