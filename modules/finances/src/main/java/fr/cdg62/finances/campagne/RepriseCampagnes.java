package fr.cdg62.finances.campagne;

import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Resumes at start the run that a crash interrupted: it reads EN_COURS and no batch of it is alive any more. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RepriseCampagnes implements EtapeDemarrage {

    private static final Logger LOG = Logger.getLogger(RepriseCampagnes.class.getName());
    private static final int ORDRE = 900;

    @Inject
    private SuiviCampagnes suivi;

    @Inject
    private Ordonnanceur ordonnanceur;

    @Override
    public int ordre() {
        return ORDRE;
    }

    @Override
    public String libelle() {
        return "Reprise des facturations interrompues";
    }

    @Override
    public void executer() {
        for (Campagne campagne : suivi.enCours()) {
            LOG.log(Level.INFO, "Reprise de la facturation {0}, après le débiteur {1}", new Object[] {
                campagne.id(), campagne.dernierSiren()
            });
            ordonnanceur.redemarrer(campagne);
        }
    }
}
