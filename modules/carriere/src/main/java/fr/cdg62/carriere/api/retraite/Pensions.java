package fr.cdg62.carriere.api.retraite;

import jakarta.ejb.Local;

/**
 * Pensions of the CNRACL. Estimations belong to the mission « Accompagnement retraite CNRACL », which the socle commun
 * does not open; the services retained to « Assistance à l'établissement des comptes retraite CNRACL », which it opens.
 * The employer, the CdG and the agent himself; any other career is INTROUVABLE, a mission that the employer does not
 * have MISSION_NON_COUVERTE. Nothing is recorded.
 */
@Local
public interface Pensions {
    /**
     * Estimates the pension for each departure asked, on the index of this career and the services of all the careers
     * of the agent. A figure that the dated rows do not give is PARAMETRE_MANQUANT, a grid GRILLE_NON_CHARGEE.
     */
    EstimationVue estimer(long carriere, DemandeEstimation demande);

    /** The same, as a PDF that says it is for information. */
    byte[] imprimer(long carriere, DemandeEstimation demande);

    /** The services as the CNRACL counts them today. */
    ServicesVue services(long carriere);
}
