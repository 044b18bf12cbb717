package fr.cdg62.referentiel.api.partenaire;

import java.time.Instant;

/**
 * A partner system.
 *
 * @param code short name in capitals
 * @param nom name in full
 * @param siret SIRET under which its messages are sent
 * @param identifiant user name of its authentication
 * @param actif false when suspended
 * @param mode how it authenticates
 * @param ancienMode how it may still authenticate until {@code ancienJusqua}, null outside an overlap
 * @param ancienJusqua end of the overlap, null outside one
 * @param quotaParMinute messages admitted a minute, null: the general quota (parameter PARTENAIRE_QUOTA_MINUTE)
 * @param version for {@code If-Match}
 */
public record PartenaireVue(
        String code,
        String nom,
        String siret,
        String identifiant,
        boolean actif,
        ModeSecurite mode,
        ModeSecurite ancienMode,
        Instant ancienJusqua,
        Integer quotaParMinute,
        long version) {}
