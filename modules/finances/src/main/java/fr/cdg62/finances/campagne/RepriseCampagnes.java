package fr.cdg62.finances.campagne;

import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Resumes the run that a crash interrupted: it reads EN_COURS and no instance renews its lease any more. Looked for at
 * start, then all the time: the lease of the dead instance runs for a while, and another instance may outlive it. Every
 * instance of a cluster does so; the row of the run lets one through.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RepriseCampagnes implements EtapeDemarrage {

    private static final int ORDRE = 900;

    @Inject
    private Ordonnanceur ordonnanceur;

    private volatile boolean ouverte;

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
        ouverte = true;
        ordonnanceur.reprendre();
    }

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void veiller() {
        if (ouverte) {
            ordonnanceur.reprendre();
        }
    }
}
