package fr.cdg62.carriere.api.dossier;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * The dossiers individuels (mission DOSSIER; CGFP art. L137-1 s., décret 85-643 art. 40). A collectivité sees those of
 * its agents, a gestionnaire of the CDG those of his arrondissements, the agent his own; any other is INTROUVABLE.
 */
@Local
public interface Dossiers {
    /** Opens a dossier for reading; the reading itself is recorded with its reason. */
    DossierVue consulter(long id, MotifConsultation motif);

    /** The dossier of an agent, read like {@link #consulter}; INTROUVABLE as long as no act of nomination came. */
    DossierVue consulterAgent(long agent, MotifConsultation motif);

    /** The list, without the content: not a consultation. */
    Page<LigneDossier> chercher(RechercheDossiers recherche);

    /**
     * Makes an event happen that a person decides.
     *
     * @param motif required for RECONSTITUER and CLORE; for ELIMINER, the visa under which it is eliminated; ignored
     *     otherwise
     */
    DossierVue survenir(long id, EvenementDossier evenement, String motif, long version);

    /** Who consulted the dossier, the latest first; for its holder and the CDG. */
    Page<ConsultationVue> consultations(long id, DemandePage page);
}
