package fr.cdg62.carriere.api.retraite.reprise;

import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * Reprises d'antériorité: the careers before the DSN, that the CNRACL does not have (specification carrière, § 3.1). Opened
 * and typed by the employer, or by the CdG under a mandate « centralisateur » in force; checked and sent by the CdG, which
 * records the answer. The employer must have the mission « Comptes retraite CNRACL », which the socle commun includes.
 * Another employer's reprise is INTROUVABLE; the agent reads his own.
 */
@Local
public interface ReprisesAnteriorite {
    /**
     * Opens one, still without periods.
     *
     * @param carriere career of the agent with the employer
     * @throws fr.cdg62.socle.probleme.DemandeRefusee MISSION_NON_COUVERTE; RETRAITE_DELEGATION to the CdG without mandate
     *     (E003); RETRAITE_EN_COURS when one of the agent is still to be answered
     */
    AnterioriteVue ouvrir(long carriere);

    /** One of them. */
    AnterioriteVue lire(long id);

    /** Those of the employers the caller manages, or his own. */
    Page<LigneAnteriorite> chercher(RechercheAnteriorites recherche);

    /**
     * Types the periods, in place of those before, which stay known.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee SAISIE_INVALIDE on {@code periodes} for what no account may say, a
     *     contractuel (E105), or a period that the DSN declares
     */
    AnterioriteVue saisir(long id, SaisieAnteriorite saisie, long version);

    /** Moves it along its life; CIR_BLOQUE when TRANSMETTRE or INTEGRER would bring blocking anomalies to the account. */
    AnterioriteVue survenir(long id, DemandeSurAnteriorite demande, long version);
}
