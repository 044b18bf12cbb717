package fr.cdg62.carriere.api.retraite.echange;

import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.EstimationVue;
import fr.cdg62.carriere.api.retraite.anomalie.LigneAnomalieDi;
import fr.cdg62.carriere.api.retraite.anomalie.RechercheAnomaliesDi;
import fr.cdg62.carriere.api.retraite.cohorte.AgentCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.LigneCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.RechercheAgentsCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.TypeInformation;
import fr.cdg62.carriere.api.retraite.compte.CompteRetraiteVue;
import fr.cdg62.carriere.api.retraite.compte.LigneCompte;
import fr.cdg62.carriere.api.retraite.compte.RechercheComptes;
import fr.cdg62.carriere.api.retraite.controle.ControleCompteVue;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * What partner systems read of the comptes retraite. A partner has the collectivités that gave it a mandate in force
 * today; anything else is INTROUVABLE. What it reads is refused as to the collectivité itself when its adhésion does not
 * cover the mission.
 *
 * <p>The call acts for the partner ({@code ContexteAppel.agirPour}).
 */
@Local
public interface EchangesRetraite {
    /** One account, with its periods in the order of their places. */
    CompteRetraiteVue lireCompte(PartenaireAuthentifie partenaire, long compte);

    /** What the control of an account finds now. */
    ControleCompteVue controlerCompte(PartenaireAuthentifie partenaire, long compte);

    /**
     * Accounts of the agents of the collectivités under mandate.
     *
     * @param nir of the only agent wanted, with its key; null for all
     */
    Page<LigneCompte> listerComptes(PartenaireAuthentifie partenaire, RechercheComptes recherche, String nir);

    /** Anomalies of déclaration of the collectivités under mandate. */
    Page<LigneAnomalieDi> listerAnomalies(PartenaireAuthentifie partenaire, RechercheAnomaliesDi recherche);

    /** The last cohort of the droit à l'information opened for a year of birth; INTROUVABLE for none. */
    LigneCohorte cohorte(PartenaireAuthentifie partenaire, int naissance, TypeInformation type);

    /** The agents of a cohort whose collectivités are under mandate. */
    Page<AgentCohorte> agents(PartenaireAuthentifie partenaire, long cohorte, RechercheAgentsCohorte recherche);

    /** Estimated pensions of the agent of a career, one for each departure; nothing is recorded. */
    EstimationVue simuler(PartenaireAuthentifie partenaire, long carriere, DemandeEstimation demande);
}
