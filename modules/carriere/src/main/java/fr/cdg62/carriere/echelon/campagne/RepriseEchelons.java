package fr.cdg62.carriere.echelon.campagne;

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
public class RepriseEchelons implements EtapeDemarrage {
    private static final Logger LOG = Logger.getLogger(RepriseEchelons.class.getName());
    private static final int ORDRE = 901;

    @Inject
    private SuiviEchelons suivi;

    @Inject
    private OrdonnanceurEchelons ordonnanceur;

    @Override
    public int ordre() {
        return ORDRE;
    }

    @Override
    public String libelle() {
        return "Reprise des calculs d'échelons interrompus";
    }

    @Override
    public void executer() {
        for (CampagneEchelon campagne : suivi.enCours()) {
            LOG.log(Level.INFO, "Reprise du calcul des échelons {0}, après la carrière {1}", new Object[] {
                campagne.id(), campagne.derniereCarriere()
            });
            ordonnanceur.redemarrer(campagne);
        }
    }
}
