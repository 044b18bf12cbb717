package fr.cdg62.socle.etat;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A business life cycle as one table of transitions: what is not in the table cannot happen. Immutable; declared as a
 * constant next to the entity whose state it rules.
 *
 * <pre>{@code
 * MachineEtats.de(EtatDevis.class, EvenementDevis.class)
 *         .transition(BROUILLON, ENVOYER, ENVOYE, Roles.CDG_FINANCES)
 *         .transition(ENVOYE, ACCEPTER, ACCEPTE, Roles.COLLECTIVITE_SIGNATAIRE)
 *         .build();
 * }</pre>
 *
 * @param <E> states
 * @param <V> events
 */
public final class MachineEtats<E extends Enum<E>, V extends Enum<V>> {
    private final Class<V> evenements;
    private final Map<E, Map<V, Transition<E, V>>> table;
    private final List<Transition<E, V>> transitions;

    private MachineEtats(Class<E> etats, Class<V> evenements, List<Transition<E, V>> transitions) {
        this.evenements = evenements;
        this.transitions = List.copyOf(transitions);
        this.table = new EnumMap<>(etats);
        this.transitions.forEach(this::inscrire);
    }

    private void inscrire(Transition<E, V> transition) {
        Map<V, Transition<E, V>> lignes = table.computeIfAbsent(transition.de(), e -> new EnumMap<>(evenements));
        if (lignes.put(transition.evenement(), transition) != null) {
            throw new IllegalArgumentException(
                    "Deux transitions pour %s à l'état %s".formatted(transition.evenement(), transition.de()));
        }
    }

    public static <E extends Enum<E>, V extends Enum<V>> Builder<E, V> de(Class<E> etats, Class<V> evenements) {
        return new Builder<>(etats, evenements);
    }

    /**
     * The state reached from {@code etat} by {@code evenement}.
     *
     * @param aRole whether the caller has a role
     * @throws DemandeRefusee ETAT_TRANSITION_INTERDITE when the table has no such line: the message names the state
     *     and the events this caller may raise now; SEC_HABILITATION when the line exists but none of its roles is the
     *     caller's
     */
    public E appliquer(E etat, V evenement, Predicate<String> aRole) {
        Transition<E, V> transition = lignes(etat).get(evenement);
        if (transition == null) {
            throw transitionInterdite(etat, evenement, possibles(etat, aRole));
        }
        if (!transition.ouverteA(aRole)) {
            throw new DemandeRefusee(
                    CodeProbleme.SEC_HABILITATION,
                    "Vos habilitations ne permettent pas l'opération %s à l'état %s.".formatted(evenement, etat));
        }
        return transition.vers();
    }

    /** The events this caller may raise now, in the order of their enum. */
    public Set<V> possibles(E etat, Predicate<String> aRole) {
        return evenements(lignes(etat).values().stream()
                .filter(transition -> transition.ouverteA(aRole))
                .toList());
    }

    /** The events the table allows at this state, whoever asks; empty at a final state. */
    public Set<V> depuis(E etat) {
        return evenements(lignes(etat).values());
    }

    /** The whole table, in the order of its declaration. */
    public List<Transition<E, V>> transitions() {
        return transitions;
    }

    private Map<V, Transition<E, V>> lignes(E etat) {
        return table.getOrDefault(etat, Map.of());
    }

    private Set<V> evenements(Collection<Transition<E, V>> lignes) {
        Set<V> resultat = EnumSet.noneOf(evenements);
        lignes.forEach(transition -> resultat.add(transition.evenement()));
        return Collections.unmodifiableSet(resultat);
    }

    private DemandeRefusee transitionInterdite(E etat, V evenement, Set<V> possibles) {
        String suite = possibles.isEmpty()
                ? "Aucune opération n'est possible pour vous à cet état."
                : "Possible maintenant : %s."
                        .formatted(possibles.stream().map(Enum::name).collect(Collectors.joining(", ")));
        return new DemandeRefusee(
                CodeProbleme.ETAT_TRANSITION_INTERDITE,
                "L'opération %s n'est pas possible à l'état %s. %s".formatted(evenement, etat, suite));
    }

    /** Collects the lines of the table. */
    public static final class Builder<E extends Enum<E>, V extends Enum<V>> {
        private final Class<E> etats;
        private final Class<V> evenements;
        private final List<Transition<E, V>> transitions = new ArrayList<>();

        private Builder(Class<E> etats, Class<V> evenements) {
            this.etats = etats;
            this.evenements = evenements;
        }

        /**
         * Adds a line.
         *
         * @param roles who may: one is enough; none means whoever may call the operation
         */
        public Builder<E, V> transition(E de, V evenement, E vers, String... roles) {
            transitions.add(new Transition<>(de, evenement, vers, Set.of(roles)));
            return this;
        }

        /**
         * Closes the table.
         *
         * @throws IllegalArgumentException when two lines have the same state and event
         */
        public MachineEtats<E, V> build() {
            return new MachineEtats<>(etats, evenements, transitions);
        }
    }
}
