package fr.cdg62.carriere.api.stage;

import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * Stages: the CdG computes and alerts, the employer decides. The collectivité must be entitled to the mission EXPERTISE
 * for the computation.
 */
@Local
public interface Stages {
    /** Follows a stage; refused with STAGE_NOMINATION without vacancy or list of aptitude. */
    StageVue ouvrir(NouveauStage nouveau);

    /** One stage with its décompte of today, for the employer, the CdG and the agent himself. */
    StageVue lire(long id);

    /** Stages of the careers the caller manages. */
    Page<LigneStage> chercher(RechercheStages recherche);

    /** Moves the stage along its life. */
    StageVue survenir(long id, DemandeSurStage demande, long version);

    /** The décompte, PDF. */
    byte[] decompte(long id);
}
