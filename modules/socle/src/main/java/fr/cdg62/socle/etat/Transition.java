package fr.cdg62.socle.etat;

import java.util.Set;
import java.util.function.Predicate;

/**
 * One line of a table of transitions: at {@code de}, {@code evenement} leads to {@code vers}.
 *
 * @param roles who may: one of these roles is enough; empty means whoever may call the operation
 */
public record Transition<E extends Enum<E>, V extends Enum<V>>(E de, V evenement, E vers, Set<String> roles) {
    public Transition {
        roles = Set.copyOf(roles);
    }

    boolean ouverteA(Predicate<String> aRole) {
        return roles.isEmpty() || roles.stream().anyMatch(aRole);
    }
}
