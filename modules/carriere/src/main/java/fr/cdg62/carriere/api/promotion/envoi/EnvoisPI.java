package fr.cdg62.carriere.api.promotion.envoi;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;
import java.util.List;

/**
 * Sending of the letters of a campaign to the employers (specification, § 1.5): the accusé goes with the proposal; the
 * notification of irrecevabilité is called for by that decision, the letter about an agent not retained by the list once
 * established. A letter sent is frozen, and its employer has an échéance until he opens it.
 */
@Local
public interface EnvoisPI {
    /**
     * Letters of a campaign, by name of the agent.
     *
     * @param etat in this state only; null for all
     */
    Page<EnvoiPIVue> lister(long campagne, EtatEnvoiPI etat, DemandePage page);

    /** Sends every letter of the campaign that is not sent yet; those already sent are not sent again. */
    BilanEnvois envoyer(long campagne);

    /** Letters of a proposal; an employer sees those sent to him, IDE-404 for the proposal of another. */
    List<EnvoiPIVue> duDossier(long dossier);
}
