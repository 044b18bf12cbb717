package fr.cdg62.referentiel.api.acces;

import jakarta.ejb.Local;
import java.util.Optional;

/**
 * The built-in token issuer: RS256 JSON Web Tokens in the MicroProfile JWT profile (issuer {@code cdg62}, {@code upn}
 * = identifiant, {@code groups} = {@link Roles#groupes groups} of the roles held today). Available when the property
 * {@code cdg62.jeton.cle-privee} names the PKCS#8 PEM file of the signing key; otherwise every operation is refused
 * with TECHNIQUE_INDISPONIBLE (503), for an OIDC provider then issues the tokens.
 */
@Local
public interface Jetons {
    /**
     * Opens a session. Unknown account, wrong password, account locked after failures, never activated or closed: one
     * and the same refusal, SEC_AUTHENTIFICATION (401), in the same time. Suspended account with the right password:
     * SEC_HABILITATION (403).
     */
    JetonVue ouvrirSession(String identifiant, String motDePasse);

    /** The identity provider people may sign in with, if one is configured; TECHNIQUE_INDISPONIBLE if it is mute. */
    Optional<FournisseurVue> fournisseur();

    /**
     * Opens a session for someone whom the identity provider has recognised: the account of that name here. Code or
     * identity token refused, no such account: SEC_AUTHENTIFICATION (401); suspended account: SEC_HABILITATION (403).
     */
    JetonVue ouvrirSession(RetourFournisseur retour);

    /**
     * Exchanges a token of this issuer, still valid, against a fresh one with the roles of the moment.
     *
     * @param jeton compact form, without {@code Bearer}
     *     Refused with SEC_AUTHENTIFICATION (401) if it is forged or expired, if the session began longer ago than
     *     {@code cdg62.session.duree}, or if the account is no longer active.
     */
    JetonVue renouveler(String jeton);
}
