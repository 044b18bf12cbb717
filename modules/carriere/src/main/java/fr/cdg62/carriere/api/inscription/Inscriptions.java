package fr.cdg62.carriere.api.inscription;

import jakarta.ejb.Local;

/** The life of the inscriptions, registered by the gestionnaires of the CdG (specification, § 1.9 and § 2.5). */
@Local
public interface Inscriptions {

    InscriptionVue lire(long id);

    /**
     * Registers what happened.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee APTITUDE_DELAI or APTITUDE_DUREE_MAXIMALE for a request out of
     *     time, APTITUDE_JUSTIFICATIF for a suspension without proof, APTITUDE_INSCRIPTION_ETEINTE for an inscription
     *     that has ended on that day, ETAT_TRANSITION_INTERDITE, SEC_HABILITATION, VERSION_PERIMEE
     */
    InscriptionVue survenir(long id, ActeInscription acte, long version);

    /** The attestation d'inscription of today as PDF/A; APTITUDE_INSCRIPTION_ETEINTE when he is no longer on the list. */
    byte[] attestation(long id);
}
