package fr.cdg62.carriere.importation;

import fr.cdg62.socle.travaux.Travaux;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the batch of an import, and takes up the one that a crash interrupted: no instance renews its lease any more. */
@ApplicationScoped
public class RepriseImports {
    private static final Logger LOG = Logger.getLogger(RepriseImports.class.getName());
    private static final Travaux TRAVAUX = new Travaux("importation", "import");

    @Inject
    private SuiviImports suivi;

    public void reprendre() {
        for (ImportCarrieres importation : suivi.enCours()) {
            if (suivi.prendre(importation.id())) {
                LOG.log(Level.INFO, "Reprise de l''importation {0}", importation.id());
                demarrer(importation);
            }
        }
    }

    /** The caller holds the import. */
    void demarrer(ImportCarrieres importation) {
        suivi.demarrer(importation.id(), TRAVAUX.redemarrer(importation.execution(), importation.id()));
    }
}
