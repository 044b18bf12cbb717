package fr.cdg62.carriere.api.retraite.entretien;

import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * Entretiens retraite, of the additional mission « Accompagnement retraite CNRACL »: the agent, or his employer with his
 * accord, asks for an interview; an adviser of the CdG informs him of his rights and gives him an estimation of his
 * pension. The employer sees the follow-up, never the report nor the estimation. Another employer's interview is
 * INTROUVABLE.
 */
@Local
public interface EntretiensRetraite {
    /**
     * Asks for an interview.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee MISSION_NON_COUVERTE for an employer of the socle commun;
     *     SAISIE_INVALIDE on {@code accord} when the employer asks without it; RETRAITE_EN_COURS when one waits for the
     *     agent
     */
    EntretienRetraiteVue demander(NouvelEntretienRetraite nouvel);

    /** One of them, as far as the caller may see it. */
    EntretienRetraiteVue lire(long id);

    /** Those of the careers the caller manages, or his own. */
    Page<LigneEntretienRetraite> chercher(RechercheEntretiensRetraite recherche);

    /** Moves it along its life. */
    EntretienRetraiteVue survenir(long id, DemandeSurEntretienRetraite demande, long version);

    /** The report with its estimation, PDF, for the agent and the CdG alone; INTROUVABLE before it is held. */
    byte[] compteRendu(long id);
}
