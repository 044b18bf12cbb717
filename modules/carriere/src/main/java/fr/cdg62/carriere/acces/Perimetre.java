package fr.cdg62.carriere.acces;

import java.util.Set;

/**
 * The careers a caller manages.
 *
 * @param tout all of them
 * @param sirens those of these employers
 * @param arrondissements those of the employers of these arrondissements; empty text for the employers that lie in none
 */
public record Perimetre(boolean tout, Set<String> sirens, Set<String> arrondissements) {
    public Perimetre {
        sirens = Set.copyOf(sirens);
        arrondissements = Set.copyOf(arrondissements);
    }

    /** Whether the careers of this employer are among them. */
    public boolean contient(String siren, String arrondissement) {
        return tout || sirens.contains(siren) || arrondissements.contains(arrondissement);
    }

    /** Whether there is none. */
    public boolean estVide() {
        return !tout && sirens.isEmpty() && arrondissements.isEmpty();
    }
}
