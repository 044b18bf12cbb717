package fr.cdg62.referentiel.api.partenaire;

import jakarta.ejb.Local;
import java.util.List;

/**
 * Certificates with which partners sign their messages. Each is deposited here: a signature is admitted because its
 * certificate is known, not because an authority issued it.
 */
@Local
public interface CertificatsPartenaires {
    /** Certificates of a partner, the one that ends last first; IDE-404 for an unknown partner. */
    List<CertificatVue> lister(String code);

    /**
     * Deposits a certificate, with an échéance of the CdG before it expires.
     *
     * <p>Refused with SAISIE_INVALIDE (field {@code certificat}) when it cannot be read, has expired or has too short a
     * key; COMPTE_EN_DOUBLE (409) when it is already deposited, for this partner or another.
     *
     * @param pem X.509 certificate in PEM
     */
    CertificatVue deposer(String code, String pem);

    /** Revokes a certificate, at once and for ever; ETAT_TRANSITION_INTERDITE when it is already revoked. */
    CertificatVue revoquer(String code, long certificat, long version, String motif);
}
