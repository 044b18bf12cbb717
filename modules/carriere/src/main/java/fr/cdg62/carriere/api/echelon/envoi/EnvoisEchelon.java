package fr.cdg62.carriere.api.echelon.envoi;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * Sends what a run computed to all the collectivités of the caller's portfolio, two hundred proposals a transaction
 * (specification carrière, §§ 1.3 and 1.21: the CdG proposes). Asked again, it only sends what remains.
 */
@Local
public interface EnvoisEchelon {
    /**
     * Launches a sending; its id.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee INTROUVABLE for an unknown run; PROPOSITIONS_EN_COURS when a run or a
     *     sending is in progress
     */
    long lancer(long campagne);

    /** Where a sending of this run is; INTROUVABLE when it is not one of its own. */
    EnvoiEchelonVue avancement(long campagne, long envoi);

    /** The sendings of a run, the last one first. */
    Page<EnvoiEchelonVue> envois(long campagne, DemandePage page);

    /** What a sending left aside, by collectivité. */
    Page<EcartEnvoi> ecarts(long campagne, long envoi, DemandePage page);
}
