package fr.cdg62.carriere.api.echelon.campagne;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * Runs that compute the avancements d'échelon of the twelve months to come. A run launched again doubles nothing: it
 * keeps the proposals that stand, replaces those whose date changed and adds the missing ones.
 */
@Local
public interface CampagnesEchelon {
    /**
     * Launches a run; its id.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee PROPOSITIONS_EN_COURS when one runs; REJ-ADH-01 for a collectivité
     *     without right to the mission
     */
    long lancer(DemandeCampagneEchelon demande);

    /** Where a run is. */
    CampagneEchelonVue avancement(long id);

    /** The runs, the last one first. */
    Page<CampagneEchelonVue> campagnes(DemandePage page);

    /** What could not be computed. */
    Page<ErreurEchelon> erreurs(long id, DemandePage page);

    /** Stops it after the careers in hand. */
    void annuler(long id);

    /** Goes on where it stopped. */
    void reprendre(long id);

    /** Sends to a collectivité what the run computed for it and was not sent yet; the number sent. */
    int proposer(long id, String siren);
}
