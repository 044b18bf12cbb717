package fr.cdg62.carriere.api.retraite.affiliation;

import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * Affiliations to the CNRACL of the stagiaires and titulaires who work at least 28 hours a week, all employers together
 * (specification carrière, § 3.0 and § 3.1). Declared by the employer or by the CdG, controlled by the CdG, numbered by the
 * CNRACL; then the agent goes to another employer, or leaves. The employer must have the mission « Comptes retraite
 * CNRACL », which the socle commun includes. Another employer's affiliation is INTROUVABLE; the agent reads his own.
 */
@Local
public interface AffiliationsCnracl {
    /** What the system knows of the agent of a career, to be completed and declared. */
    PropositionAffiliation preparer(long carriere);

    /**
     * Declares an affiliation.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee MISSION_NON_COUVERTE; CNRACL_IDENTITE when the key of the NIR is
     *     false, or the NIR tells another sex, year or month of birth (E101); CNRACL_AGENT when nobody or several answer
     *     the identity (E102); CNRACL_DEJA_AFFILIE in the same period (E103); CNRACL_HEURES below the threshold: the
     *     Ircantec (E104); CNRACL_CONTRACTUEL (E105); GRADE_INCONNU
     */
    AffiliationVue declarer(NouvelleAffiliation nouvelle);

    /** One of them. */
    AffiliationVue lire(long id);

    /** Those of the employers the caller manages, or his own. */
    Page<LigneAffiliation> chercher(RechercheAffiliations recherche);

    /** Moves it along its life; refused by the codes of {@link #declarer} when MODIFIER or CONTROLER finds one. */
    AffiliationVue survenir(long id, DemandeSurAffiliation demande, long version);
}
