package fr.cdg62.referentiel.api.compte;

import java.time.Instant;

/**
 * The code that lets the holder of an account choose a password, once; the system keeps only its digest.
 *
 * @param identifiant account
 * @param code one-time code
 * @param expireLe end of validity
 */
public record InvitationVue(String identifiant, String code, Instant expireLe) {
    @Override
    public String toString() {
        return "InvitationVue[" + identifiant + ", " + expireLe + "]";
    }
}
