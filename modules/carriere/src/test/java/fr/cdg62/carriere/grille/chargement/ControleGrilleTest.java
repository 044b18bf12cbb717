package fr.cdg62.carriere.grille.chargement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.socle.parametre.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ControleGrilleTest {
    private static final Source SOURCE = new Source("Texte d'essai", "", true);

    @Test
    void accepteUneGrilleCoherente() {
        assertEquals(List.of(), fautes(echelon(1, 367, 366, 12), echelon(2, 368, 366, null)));
    }

    @Test
    void refuseUnEchelonSaute() {
        assertEquals(
                List.of("échelon 2 attendu, 3 lu : les échelons se suivent à partir de 1"),
                fautes(echelon(1, 367, 366, 12), echelon(3, 368, 367, null)));
    }

    @Test
    void refuseUnIndiceQuiTombe() {
        assertEquals(
                List.of(
                        "échelon 2 : l'indice brut tombe de 368 à 367",
                        "échelon 2 : l'indice majoré tombe de 367 à 366"),
                fautes(echelon(1, 368, 367, 12), echelon(2, 367, 366, null)));
    }

    @Test
    void refuseUneDureeAbsenteEtUneDureeAuDernierEchelon() {
        assertEquals(
                List.of("échelon 1 : durée absente", "échelon 2 : le dernier échelon n'a pas de durée"),
                fautes(echelon(1, 367, 366, null), echelon(2, 368, 367, 12)));
    }

    @Test
    void refuseDeuxIndicesMajoresPourUnIndiceBrut() {
        Map<Integer, Integer> bareme = new HashMap<>(Map.of(367, 366));
        assertEquals(
                List.of("échelon 1 : l'indice brut 367 vaut déjà l'indice majoré 366, et non 365"),
                ControleGrille.fautes(List.of(echelon(1, 367, 365, null)), bareme));
    }

    private static List<String> fautes(EchelonGrille... echelons) {
        return ControleGrille.fautes(List.of(echelons), new HashMap<>());
    }

    private static EchelonGrille echelon(int numero, int ib, int im, Integer duree) {
        return new EchelonGrille(numero, ib, im, duree, SOURCE);
    }
}
