package fr.cdg62.carriere.echelon.campagne;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes up the run that a crash interrupted: it reads EN_COURS and no instance renews its lease any more. */
@ApplicationScoped
public class RepriseEchelons {
    private static final Logger LOG = Logger.getLogger(RepriseEchelons.class.getName());

    @Inject
    private SuiviEchelons suivi;

    @Inject
    private OrdonnanceurEchelons ordonnanceur;

    public void reprendre() {
        for (CampagneEchelon campagne : suivi.enCours()) {
            if (suivi.prendre(campagne.id())) {
                LOG.log(Level.INFO, "Reprise du calcul des échelons {0}, après la carrière {1}", new Object[] {
                    campagne.id(), campagne.derniereCarriere()
                });
                ordonnanceur.redemarrer(campagne);
            }
        }
    }
}
