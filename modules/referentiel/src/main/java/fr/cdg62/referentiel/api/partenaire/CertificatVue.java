package fr.cdg62.referentiel.api.partenaire;

import java.time.Instant;

/**
 * A certificate deposited for a partner.
 *
 * @param sujet distinguished name of its holder
 * @param emetteur distinguished name of its issuer
 * @param empreinteSha256 of its DER form, in hexadecimal
 * @param debut first instant of validity
 * @param fin last instant of validity
 * @param revoqueLe null when it is not revoked
 * @param motifRevocation null when it is not revoked
 * @param version for {@code If-Match}
 */
public record CertificatVue(
        long id,
        String sujet,
        String emetteur,
        String empreinteSha256,
        Instant debut,
        Instant fin,
        Instant revoqueLe,
        String motifRevocation,
        long version) {}
