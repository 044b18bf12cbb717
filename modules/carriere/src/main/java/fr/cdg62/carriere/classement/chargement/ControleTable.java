package fr.cdg62.carriere.classement.chargement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a table cannot be: brackets that overlap or leave a gap, missing échelons, an arrival that goes back. */
final class ControleTable {
    private ControleTable() {}

    /** The faults, in French; empty for a consistent table. */
    static List<String> fautes(List<Rangee> rangees) {
        Map<Integer, List<Rangee>> parEchelon = rangees.stream()
                .sorted(Comparator.comparing((Rangee rangee) -> rangee.tranche().min()))
                .collect(Collectors.groupingBy(Rangee::origine, TreeMap::new, Collectors.toList()));
        List<String> fautes = new ArrayList<>();
        Integer precedent = null;
        for (Map.Entry<Integer, List<Rangee>> echelon : parEchelon.entrySet()) {
            if (precedent != null && echelon.getKey() != precedent + 1) {
                fautes.add("l'échelon %d manque".formatted(precedent + 1));
            }
            tranches(echelon.getKey(), echelon.getValue(), precedent == null, fautes);
            precedent = echelon.getKey();
        }
        progression(parEchelon, fautes);
        return fautes;
    }

    /** Only the lowest échelon may ask for a minimum of ancienneté. */
    private static void tranches(int echelon, List<Rangee> rangees, boolean plusBas, List<String> fautes) {
        String objet = echelon == 0 ? "services" : "échelon " + echelon;
        if (rangees.get(0).tranche().min() != 0 && !plusBas) {
            fautes.add("%s : rien n'est prévu avant %d mois"
                    .formatted(objet, rangees.get(0).tranche().min()));
        }
        for (int i = 1; i < rangees.size(); i++) {
            Integer fin = rangees.get(i - 1).tranche().max();
            int debut = rangees.get(i).tranche().min();
            if (fin == null || fin > debut) {
                fautes.add("%s : deux lignes prévoient %d mois".formatted(objet, debut));
            } else if (fin < debut) {
                fautes.add("%s : rien n'est prévu de %d à %d mois".formatted(objet, fin, debut));
            }
        }
        Integer derniere = rangees.get(rangees.size() - 1).tranche().max();
        if (derniere != null) {
            fautes.add("%s : rien n'est prévu au-delà de %d mois".formatted(objet, derniere));
        }
    }

    private static void progression(Map<Integer, List<Rangee>> parEchelon, List<String> fautes) {
        int plusHaut = 0;
        for (List<Rangee> rangees : parEchelon.values()) {
            for (Rangee rangee : rangees) {
                if (rangee.versEchelon() == null) {
                    continue;
                }
                if (rangee.versEchelon() < plusHaut) {
                    fautes.add("l'arrivée recule de l'échelon %d à l'échelon %d"
                            .formatted(plusHaut, rangee.versEchelon()));
                }
                plusHaut = rangee.versEchelon();
            }
        }
    }
}
