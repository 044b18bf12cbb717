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

    /** Launches a run and returns its id; refused while a run is in progress. */
    long lancer(DemandeFacturation demande);

    AvancementVue avancement(long id);

    /** Runs, latest first. */
    Page<AvancementVue> campagnes(DemandePage page);

    Page<ErreurFacturation> erreurs(long id, DemandePage page);

    /** Asks the run to stop after the debtor in hand; what is billed stays billed. */
    void annuler(long id);

    /** Launches again a run that was cancelled or failed, where it stopped. */
    void reprendre(long id);
}
