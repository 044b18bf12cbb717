package fr.cdg62.carriere.echelon.envoi;

import fr.cdg62.socle.travaux.Travaux;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the batch of a sending, and starts again the one that a crash interrupted. */
@ApplicationScoped
public class OrdonnanceurEnvois {
    private static final Logger LOG = Logger.getLogger(OrdonnanceurEnvois.class.getName());
    private static final Travaux TRAVAUX = new Travaux("envoi-echelons", "envoi");

    @Inject
    private SuiviEnvois suivi;

    void demarrer(long envoi) {
        suivi.demarrer(envoi, TRAVAUX.demarrer(envoi));
    }

    /** Takes up the sending in progress whose lease no instance renews any more. */
    public void reprendre() {
        for (EnvoiEchelons envoi : suivi.enCours()) {
            if (suivi.prendre(envoi.id())) {
                LOG.log(Level.INFO, "Reprise de l''envoi de propositions d''échelon {0}", envoi.id());
                suivi.demarrer(envoi.id(), TRAVAUX.redemarrer(envoi.execution(), envoi.id()));
            }
        }
    }
}
