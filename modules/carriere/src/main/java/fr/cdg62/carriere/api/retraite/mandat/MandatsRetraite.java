package fr.cdg62.carriere.api.retraite.mandat;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * Mandates « centralisateur »: while one holds, the CdG may type the reprises d'antériorité in place of the employer, and
 * the employer may delegate the instruction of a dossier de retraite to the CdG, if the mission « Accompagnement retraite
 * CNRACL » covers it. Given and revoked by the autorité territoriale alone; another collectivité's are INTROUVABLE.
 */
@Local
public interface MandatsRetraite {
    /**
     * Gives a mandate.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee MISSION_NON_COUVERTE without « Comptes retraite CNRACL », which the socle commun
     *     includes;
     *     SAISIE_INVALIDE on {@code fin} before {@code debut}, on {@code debut} when another mandate holds in the period
     */
    MandatVue accorder(NouveauMandat nouveau);

    /**
     * Revokes a mandate: the dossiers delegated under it stop until they are given back to the employer.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee ETAT_TRANSITION_INTERDITE when it is already over
     */
    MandatVue revoquer(long id, RevocationMandat revocation, long version);

    /** One of them. */
    MandatVue lire(long id);

    /** Those of a collectivité, the latest first. */
    Page<MandatVue> chercher(String siren, DemandePage page);
}
