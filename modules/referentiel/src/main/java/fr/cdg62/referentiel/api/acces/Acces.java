package fr.cdg62.referentiel.api.acces;

import jakarta.ejb.Local;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * The one place where « may this caller act for this collectivité today » is decided. The caller is the principal
 * of the call; the answer comes from the habilitations in force today in the database, never from the token, so a
 * habilitation withdrawn or expired stops at once. Refusals are {@code DemandeRefusee}.
 */
@Local
public interface Acces {
    /**
     * Requires that the caller holds a habilitation on the collectivité today, or a CDG role.
     *
     * @param siren SIREN of the collectivité
     *     Refused with INTROUVABLE (404) otherwise: another collectivité's object does not exist for the caller.
     */
    void exigerCollectivite(String siren);

    /**
     * Requires this very role: held on this collectivité for a collectivité role, held at the CDG for a CDG role.
     * Being signataire elsewhere does not help, nor does a CDG role stand in for a collectivité role.
     *
     * @param siren SIREN of the collectivité
     * @param role one of {@link Roles}
     *     Refused with INTROUVABLE (404) if the caller cannot see the collectivité, SEC_HABILITATION (403) if he
     *     sees it without holding the role.
     */
    void exigerCollectivite(String siren, String role);

    /** Whether the caller holds a CDG role today. */
    boolean estCdg();

    /** Identifiant of the caller, as journalled; {@code SYSTEME} for work that no one asked for (batch, start-up). */
    String acteur();

    /** The agent whose own account calls; empty for any other account. He reads what concerns himself. */
    OptionalLong agent();

    /** Roles the caller holds today, whatever the collectivité; to ask once the collectivité has been checked. */
    Predicate<String> roles();

    /** Roles the caller may use on this collectivité today: those held on it and his CDG roles. */
    Predicate<String> roles(String siren);

    /** Habilitations of the caller in force today, by SIREN then role; empty for an unknown caller. */
    List<HabilitationVue> habilitations();
}
