package fr.cdg62.carriere.retraite.cohorte;

import fr.cdg62.carriere.api.retraite.cohorte.AgentCohorte;

/** An agent of a cohort, without his account. */
public record LigneMembre(long carriere, long agent, String nom, String prenom, String siren, String employeur) {
    /** With it; null when none is open. */
    AgentCohorte avec(CompteMembre compte) {
        return compte == null
                ? new AgentCohorte(carriere, nom, prenom, siren, employeur, null, null)
                : new AgentCohorte(carriere, nom, prenom, siren, employeur, compte.id(), compte.etat());
    }
}
