package fr.cdg62.finances.api.facturation;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * Billing runs (R-FAC-1): batches, restartable, cancellable, re-runnable: one facture at most per mission, period and
 * debtor. Reserved to CDG_FINANCES.
 */
@Local
public interface Facturation {

    /** Records a run, in the caller's transaction; refused while a run is in progress. {@link #demarrer} starts it. */
    AvancementVue lancer(DemandeFacturation demande);

    /**
     * Starts the run recorded, once its transaction is over; without effect when it is started. Should the server stop in
     * between, the run starts by itself at most a minute after the restart.
     */
    void demarrer();

    AvancementVue avancement(long id);

    /** Runs, latest first. */
    Page<AvancementVue> campagnes(DemandePage page);

    Page<ErreurFacturation> erreurs(long id, DemandePage page);

    /** Asks the run to stop after the debtor in hand; what is billed stays billed. */
    void annuler(long id);

    /** Launches again a run that was cancelled or failed, where it stopped. */
    void reprendre(long id);
}
