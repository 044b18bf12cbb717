package fr.cdg62.carriere.avancement;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * The order of a tableau: ranks from 1 without gap nor double, by merit. The alphabetical order is illegal (CE, 21
 * September 2023, n° 464800): it is refused unless every motive is its own.
 */
final class OrdreTableau {

    private static final int MINIMUM_SUSPECT = 3;

    private OrdreTableau() {}

    /** A name at its rank. */
    record Place(int rang, String nom, String prenom, String motif) {}

    static void exiger(List<Place> places) {
        List<Place> parRang =
                places.stream().sorted(Comparator.comparingInt(Place::rang)).toList();
        for (int i = 0; i < parRang.size(); i++) {
            Saisie.exiger(
                    parRang.get(i).rang() == i + 1,
                    "Les rangs se suivent à partir de 1, un par agent.",
                    "propositions.rang");
        }
        if (parRang.size() >= MINIMUM_SUSPECT && alphabetique(parRang) && motifsRepetes(parRang)) {
            throw new DemandeRefusee(
                    CodeProbleme.TABLEAU_SANS_MERITE,
                    "Le tableau suit l'ordre alphabétique, ce que la loi interdit : classez par mérite, ou motivez"
                            + " chaque rang par un mérite propre à l'agent.",
                    "propositions.motif");
        }
    }

    private static boolean alphabetique(List<Place> parRang) {
        Collator collator = Collator.getInstance(Locale.FRENCH);
        Comparator<Place> ordre = Comparator.comparing(Place::nom, collator).thenComparing(Place::prenom, collator);
        for (int i = 1; i < parRang.size(); i++) {
            if (ordre.compare(parRang.get(i - 1), parRang.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean motifsRepetes(List<Place> places) {
        HashSet<String> motifs = new HashSet<>();
        return places.stream()
                .anyMatch(place -> !motifs.add(place.motif().strip().toLowerCase(Locale.FRENCH)));
    }
}
