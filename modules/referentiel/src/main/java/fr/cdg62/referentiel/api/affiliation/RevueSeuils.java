package fr.cdg62.referentiel.api.affiliation;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/** Yearly review of the thresholds: what the rules R-AFF-1 to R-AFF-7 propose for each collectivité on 1 January. */
@Local
public interface RevueSeuils {
    /** Changes proposed on 1 January of the year, by name; collectivités that keep their membership are left out. */
    Page<PropositionAffiliation> propositions(int annee, DemandePage page);

    /** What the rules propose for one collectivité, even if nothing changes. */
    PropositionAffiliation proposition(String siren, int annee);

    /** Applies the proposition for one collectivité; ETAT_TRANSITION_INTERDITE if there is nothing to change. */
    AffiliationVue appliquer(String siren, int annee);
}
