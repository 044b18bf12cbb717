package fr.cdg62.referentiel.api.partenaire;

import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import jakarta.ejb.Local;

/**
 * Where a partner system becomes known, by the proof its security mode asks for.
 *
 * <p>Every method refuses with SEC_AUTHENTIFICATION, always in the same words, unless the proof is right, of a mode
 * admitted today for this partner, and the partner active; guesses are slowed as for people. A partner beyond its quota
 * of messages is refused with {@link QuotaAtteint}.
 */
@Local
public interface GuichetPartenaires {
    /** By identifiant and secret (HTTP Basic). */
    PartenaireAuthentifie parMotDePasse(String identifiant, String motDePasse);

    /**
     * By the digest of the secret. Also refused with SEC_HORODATAGE when it was not made within the tolerance of now
     * (parameter MESSAGE_ECART_HORLOGE, seconds), SEC_REJEU when its nonce has already been presented, to whichever
     * instance.
     */
    PartenaireAuthentifie parJeton(JetonPresente jeton);

    /**
     * By a signature whose certificate was deposited, is in its period and is not revoked. Also refused with
     * SEC_HORODATAGE and SEC_REJEU as a token.
     */
    PartenaireAuthentifie parSignature(SignaturePresentee signature);

    /** The partner whose message was authenticated when it arrived and is done now; also refused once suspended. */
    PartenaireAuthentifie dUnMessageRecu(String code);
}
