package fr.cdg62.carriere.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Daily work on the dossiers: forgets the traces of consultation that have reached their term. */
@Singleton
@PermitAll
public class TravauxDossier {
    private static final Logger LOG = Logger.getLogger(TravauxDossier.class.getName());

    @Inject
    private Consultations consultations;

    /** Every night; a failure is told and tried again the next one. */
    @Schedule(hour = "3", minute = "41", timezone = "Europe/Paris", persistent = false)
    void purger() {
        int purgees = consultations.purger();
        LOG.log(Level.INFO, "{0} trace(s) de consultation arrivée(s) à leur terme", purgees);
    }
}
