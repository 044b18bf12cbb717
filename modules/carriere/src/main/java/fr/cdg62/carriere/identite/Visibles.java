package fr.cdg62.carriere.identite;

import fr.cdg62.socle.liste.Liste;
import java.util.Set;

/**
 * What a list may show.
 *
 * @param tout everything
 * @param sirens what concerns these employers
 * @param arrondissements what concerns the employers of these arrondissements
 * @param agent what concerns this agent, 0 for none
 */
public record Visibles(boolean tout, Set<String> sirens, Set<String> arrondissements, long agent) {
    private static final Set<String> AUCUN = Set.of("-");
    private static final String CONDITION = "(e.siren IN :sirens OR e.arrondissement IN :arrondissements"
            + " OR e.carriere IN (SELECT c.id FROM Carriere c WHERE c.agent = :agentVisible))";
    private static final String DEJA_DIT = "1 = 1";

    public Visibles {
        sirens = Set.copyOf(sirens);
        arrondissements = Set.copyOf(arrondissements);
    }

    /** Keeps what may be shown of entities that have {@code siren}, {@code arrondissement} and {@code carriere}. */
    public <T> Liste<T> restreindre(Liste<T> liste) {
        if (tout) {
            return liste;
        }
        return liste.filtrer(CONDITION, "sirens", nonVide(sirens))
                .filtrer(DEJA_DIT, "arrondissements", nonVide(arrondissements))
                .filtrer(DEJA_DIT, "agentVisible", agent);
    }

    private static Set<String> nonVide(Set<String> valeurs) {
        return valeurs.isEmpty() ? AUCUN : valeurs;
    }
}
