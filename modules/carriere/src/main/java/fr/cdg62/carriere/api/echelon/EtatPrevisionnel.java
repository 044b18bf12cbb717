package fr.cdg62.carriere.api.echelon;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * État prévisionnel of a collectivité: the avancements d'échelon of the twelve months to come, and those that are late,
 * as its living proposals say (specification carrière, § 1.3). A collectivité sees what was sent to it.
 */
@Local
public interface EtatPrevisionnel {
    /** The nearest date of effect first; INTROUVABLE for a collectivité that the caller does not manage. */
    Page<LignePrevision> lignes(String siren, DemandePage page);

    /** The same, whole, in one PDF/A. */
    byte[] pdf(String siren);
}
