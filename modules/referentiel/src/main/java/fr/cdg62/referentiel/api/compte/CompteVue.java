package fr.cdg62.referentiel.api.compte;

import java.time.Instant;

/**
 * An account as its administrators see it.
 *
 * @param identifiant user name, lower case; equals {@code upn} in the tokens
 * @param nom name of the person
 * @param mail address
 * @param etat state
 * @param demonstration true for a fictitious account, which cannot sign in outside the demonstration
 * @param agent the agent whose own account it is, null for any other
 * @param verrouilleJusqua end of the lock after failures, null if never locked; may lie in the past
 * @param version for {@code If-Match}
 */
public record CompteVue(
        String identifiant,
        String nom,
        String mail,
        EtatCompte etat,
        boolean demonstration,
        Long agent,
        Instant verrouilleJusqua,
        long version) {}
