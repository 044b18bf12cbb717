package fr.cdg62.carriere.api.retraite.cohorte;

import fr.cdg62.carriere.api.retraite.compte.EtatCompte;

/**
 * An agent of a cohort, and where his account stands.
 *
 * @param carriere career by which he is in the cohort
 * @param siren employer in that career, today
 * @param compte id of his account, null when none is open
 * @param etat state of the account, null when none is open; FIABILISE is what the cohort waits for
 */
public record AgentCohorte(
        long carriere, String nom, String prenom, String siren, String employeur, Long compte, EtatCompte etat) {}
