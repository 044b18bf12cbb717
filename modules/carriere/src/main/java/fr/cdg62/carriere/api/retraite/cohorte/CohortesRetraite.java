package fr.cdg62.carriere.api.retraite.cohorte;

import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * Cohorts of the droit à l'information (RIS, EIG), by year of birth and campaign (specification carrière, § 1.18 and § 3.1).
 * The CdG opens one, asks the employers to make the accounts reliable by 31 May, closes it and records the sending. An
 * employer sees its own agents only, and must have the mission « Comptes retraite CNRACL ».
 */
@Local
public interface CohortesRetraite {
    /**
     * Opens a cohort with the stagiaires and titulaires of the département born in the year.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee COHORTE_AGE when the age reached gives no information, or that of the
     *     other type; COHORTE_EXISTANTE when one exists for the year of birth and the campaign
     */
    CohorteVue ouvrir(NouvelleCohorte nouvelle);

    /** One of them, counted over the agents of {@code siren}, or over those the caller manages when it is null. */
    CohorteVue lire(long id, String siren);

    /** All of them. */
    Page<LigneCohorte> chercher(RechercheCohortes recherche);

    /** The agents of a cohort whom the caller manages. */
    Page<AgentCohorte> agents(long id, RechercheAgentsCohorte recherche);

    /** Moves it along its life. */
    CohorteVue survenir(long id, DemandeSurCohorte demande, long version);
}
