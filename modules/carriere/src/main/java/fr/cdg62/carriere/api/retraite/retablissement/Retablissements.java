package fr.cdg62.carriere.api.retraite.retablissement;

import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * Rétablissements: an agent who leaves with less than two years of services gets no pension of the CNRACL, his services
 * go to the régime général and the Ircantec. The last employer asks for it within a year, on a paper form sent by post.
 */
@Local
public interface Retablissements {
    /**
     * Draws up a form from the career.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee MISSION_NON_COUVERTE; RETRAITE_DATES when the radiation is not the day
     *     after the last one paid; RETRAITE_SERVICES from two years of services: a pension instead (E303); RTB_TARDIF more
     *     than a year after the radiation (E308); RTB_EMPLOYEUR when the last services are not of this employer, or when
     *     another has some afterwards; RETRAITE_EN_COURS when one lives for the agent
     */
    RetablissementVue editer(NouveauRetablissement nouveau);

    /** One of them. */
    RetablissementVue lire(long id);

    /** Those of the careers the caller manages, or his own. */
    Page<LigneRetablissement> chercher(RechercheRetablissements recherche);

    /**
     * Moves it along its life.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee RTB_TARDIF on {@code date} when ENVOYER comes after the last day to ask
     *     (E308); ETAT_TRANSITION_INTERDITE, SEC_HABILITATION; SAISIE_INVALIDE on what the event needs
     */
    RetablissementVue survenir(long id, DemandeSurRetablissement demande, long version);

    /** The form to sign and to post, PDF. */
    byte[] imprimer(long id);
}
