package fr.cdg62.referentiel.api.partenaire;

import java.time.Instant;

/**
 * A UsernameToken as presented (WSS UsernameToken Profile 1.1.1, PasswordDigest).
 *
 * @param identifiant user name
 * @param nonce decoded bytes of the nonce
 * @param creation text of {@code Created}, exactly as received: it enters the digest
 * @param cree the instant it says
 * @param condense decoded bytes of the digest
 */
public record JetonPresente(String identifiant, byte[] nonce, String creation, Instant cree, byte[] condense) {}
