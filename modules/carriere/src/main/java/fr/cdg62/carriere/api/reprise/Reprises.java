package fr.cdg62.carriere.api.reprise;

import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;
import java.util.List;

/**
 * Studies of reprise of services: asked by the collectivité, computed and checked by two people of the CdG, chosen by
 * the agent, signed by the employer. The collectivité must be entitled to the mission EXPERTISE.
 */
@Local
public interface Reprises {
    /** Opens a study on a career the caller manages; refused on the faulty field when services cannot be used. */
    RepriseVue demander(NouvelleReprise nouvelle);

    /** One study, for its employer, the CdG and the agent himself. */
    RepriseVue lire(long id);

    /** Studies of the careers the caller manages. */
    Page<LigneReprise> chercher(RechercheReprises recherche);

    /** Replaces the periods of services, as long as nothing was computed. */
    RepriseVue presenter(long id, List<ServiceAnterieur> services, long version);

    /** Replaces the pays before the nomination, as long as nothing was computed; null takes them away. */
    RepriseVue remunerer(long id, RemunerationAnterieure remuneration, long version);

    /** Moves the study along its life. */
    RepriseVue survenir(long id, DemandeSurReprise demande, long version);

    /** The draft arrêté of classement of the scheme chosen, PDF; the best one before the choice. */
    byte[] arrete(long id);

    /** All the schemes side by side with their traces, PDF; ETAT_TRANSITION_INTERDITE before they are computed. */
    byte[] comparaison(long id);
}
