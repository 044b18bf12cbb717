package fr.cdg62.carriere.retraite.entretien;

import fr.cdg62.referentiel.api.acces.Roles;
import java.util.function.Predicate;

/**
 * What the caller is to an interview.
 *
 * @param sien whether it is his own
 * @param cdg whether he belongs to the CdG
 * @param roles those he holds on its employer
 */
record Regard(boolean sien, boolean cdg, Predicate<String> roles) {
    /** Whether he may know what belongs to the agent: the agent and the CdG, never the employer. */
    boolean entier() {
        return sien || cdg;
    }

    /** The roles that move an interview: an employer gives up only what it asked for itself. */
    Predicate<String> acteur(boolean parLAgent) {
        return role -> switch (role) {
            case Roles.AGENT -> sien;
            case Roles.COLLECTIVITE_GESTIONNAIRE -> !parLAgent && roles.test(role);
            default -> roles.test(role);
        };
    }
}
