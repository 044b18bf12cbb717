package fr.cdg62.carriere.grille.chargement;

import fr.cdg62.carriere.api.grille.EchelonGrille;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a grid must satisfy before it is published: échelons contiguous from 1, indexes that never fall, a duration
 * everywhere but at the last échelon, and one IM per IB over all grids and the barème.
 */
final class ControleGrille {
    private ControleGrille() {}

    /**
     * Faults in French, none when the grid is consistent.
     *
     * @param echelons in the order of their numbers
     * @param bareme IM of each IB already known at that date; completed with those of the grid
     */
    static List<String> fautes(List<EchelonGrille> echelons, Map<Integer, Integer> bareme) {
        List<String> fautes = new ArrayList<>();
        for (int i = 0; i < echelons.size(); i++) {
            EchelonGrille echelon = echelons.get(i);
            if (echelon.numero() != i + 1) {
                fautes.add("échelon %d attendu, %d lu : les échelons se suivent à partir de 1"
                        .formatted(i + 1, echelon.numero()));
                return fautes;
            }
            controlerDuree(echelon, i == echelons.size() - 1, fautes);
            controlerBareme(echelon, bareme, fautes);
            if (i > 0) {
                controlerIndices(echelons.get(i - 1), echelon, fautes);
            }
        }
        return fautes;
    }

    private static void controlerDuree(EchelonGrille echelon, boolean dernier, List<String> fautes) {
        if (dernier && echelon.dureeMois() != null) {
            fautes.add("échelon %d : le dernier échelon n'a pas de durée".formatted(echelon.numero()));
        }
        if (!dernier && (echelon.dureeMois() == null || echelon.dureeMois() <= 0)) {
            fautes.add("échelon %d : durée absente".formatted(echelon.numero()));
        }
    }

    private static void controlerBareme(EchelonGrille echelon, Map<Integer, Integer> bareme, List<String> fautes) {
        Integer connu = bareme.putIfAbsent(echelon.indiceBrut(), echelon.indiceMajore());
        if (connu != null && connu != echelon.indiceMajore()) {
            fautes.add("échelon %d : l'indice brut %d vaut déjà l'indice majoré %d, et non %d"
                    .formatted(echelon.numero(), echelon.indiceBrut(), connu, echelon.indiceMajore()));
        }
    }

    private static void controlerIndices(EchelonGrille avant, EchelonGrille echelon, List<String> fautes) {
        if (echelon.indiceBrut() < avant.indiceBrut()) {
            fautes.add("échelon %d : l'indice brut tombe de %d à %d"
                    .formatted(echelon.numero(), avant.indiceBrut(), echelon.indiceBrut()));
        }
        if (echelon.indiceMajore() < avant.indiceMajore()) {
            fautes.add("échelon %d : l'indice majoré tombe de %d à %d"
                    .formatted(echelon.numero(), avant.indiceMajore(), echelon.indiceMajore()));
        }
    }
}
