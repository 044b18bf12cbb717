package fr.cdg62.carriere.api.promotion.dossier;

import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * The agents proposed: prepared by the employer, proposed by its autorité territoriale, checked and scored by a
 * gestionnaire, arbitrated by another person (specification, § 1.5 and § 1.21).
 */
@Local
public interface DossiersPI {

    /**
     * Opens a draft: PI_EMPLOYEUR, PI_HORS_CAMPAGNE, PI_DOSSIER_EXISTANT when the agent is already proposed for this
     * cadre d'emplois, by whichever body; APTITUDE_DEJA_INSCRIT when he is on an equivalent list; PI_EXAMEN_PERIME;
     * PI_CONCERTATION when the decision belongs to another of his employers.
     */
    DossierPIVue preparer(NouveauDossierPI nouveau);

    DossierPIVue lire(long id);

    Page<DossierPIVue> chercher(RechercheDossiersPI recherche);

    /**
     * Makes an event happen: PI_ATTESTATION, PI_CONCERTATION without the agreement of his other employers,
     * PI_SERVICES_SGM, AVANCEMENT_CONDITIONS for services too short on 1 January, PI_QUOTA,
     * PI_MEME_PERSONNE, ETAT_TRANSITION_INTERDITE, SEC_HABILITATION, VERSION_PERIMEE.
     */
    DossierPIVue survenir(long id, ActeDossierPI acte, long version);

    /**
     * A letter as PDF/A; ETAT_TRANSITION_INTERDITE when the state of the dossier does not call for it, or for the
     * employer until it is sent. His first reading is recorded.
     */
    byte[] courrier(long id, CourrierPI courrier);
}
