package fr.cdg62.carriere.reprise.calcul;

import fr.cdg62.carriere.api.classement.SituationDeGrade;
import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.carriere.grille.Rang;
import fr.cdg62.carriere.reprise.calcul.ReglagesReprise.LectureBVersA;
import fr.cdg62.carriere.reprise.calcul.Schema.Obtenu;
import fr.cdg62.socle.trace.Tracage;
import java.util.Comparator;
import java.util.List;

/**
 * An official of category B placed in category A by his IB plus some points, in one of two readings. The ancienneté is
 * kept when the gain does not exceed these points.
 */
final class BVersA {
    private final Etabli etabli;

    BVersA(Etabli etabli) {
        this.etabli = etabli;
    }

    Obtenu classer(SituationDeGrade origine, Tracage trace) {
        LectureBVersA lecture = etabli.reglages().lectureBVersA();
        if (lecture == LectureBVersA.NON_CHARGEE) {
            throw etabli.nonChargee("A-ART5-B", "le classement en catégorie A d'un fonctionnaire de catégorie B");
        }
        int points = etabli.reglages().pointsBVersA();
        int indice = etabli.grilles()
                .au(origine.grade(), etabli.demande().nomination())
                .echelon(origine.echelon())
                .indiceBrut();
        EchelonGrille arrivee = arrivee(lecture, indice + points);
        int gain = arrivee.indiceBrut() - indice;
        Duree conservee = gain <= points ? plafonner(origine.anciennete(), arrivee) : Duree.NULLE;
        Rang rang = new Rang(arrivee.numero(), conservee);
        trace.etape(
                lecture == LectureBVersA.PLUS_PROCHE
                        ? "Échelon dont l'indice brut est le plus proche"
                        : "Échelon dont l'indice brut est égal ou immédiatement supérieur",
                "IB %d + %d = %d".formatted(indice, points, indice + points),
                "IB %d, %s".formatted(arrivee.indiceBrut(), rang.texte()),
                etabli.tables().articles().de("A-ART5-B") + " (à vérifier)");
        return new Obtenu(rang, null, false);
    }

    private EchelonGrille arrivee(LectureBVersA lecture, int cible) {
        List<EchelonGrille> echelons = etabli.grille().echelons();
        EchelonGrille dernier = echelons.get(echelons.size() - 1);
        if (lecture == LectureBVersA.EGAL_OU_SUPERIEUR) {
            return echelons.stream()
                    .filter(echelon -> echelon.indiceBrut() >= cible)
                    .findFirst()
                    .orElse(dernier);
        }
        return echelons.stream()
                .min(Comparator.comparingInt((EchelonGrille echelon) -> Math.abs(echelon.indiceBrut() - cible))
                        .thenComparingInt(EchelonGrille::indiceBrut))
                .orElse(dernier);
    }

    private static Duree plafonner(Duree anciennete, EchelonGrille arrivee) {
        return arrivee.duree().map(anciennete::plafonnee).orElse(anciennete);
    }
}
