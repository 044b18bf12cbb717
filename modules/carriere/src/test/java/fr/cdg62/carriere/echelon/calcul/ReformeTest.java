package fr.cdg62.carriere.echelon.calcul;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.carriere.grille.Grille;
import fr.cdg62.carriere.grille.Grillier;
import fr.cdg62.carriere.grille.Reclassement;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reforms of a grid: specification carrière, § 2.1.1. The reform of these tests is invented. */
class ReformeTest {
    private static final LocalDate REFORME = LocalDate.of(2027, 1, 1);
    private static final Source SOURCE = new Source("Réforme d'essai", "", true);

    @Test
    void uneDureePlusLongueSAppliqueAQuiNAPasEncoreAtteint() {
        assertEquals(
                List.of("8 le 2030-03-01"),
                Parcours.echelons(
                        Parcours.de("ADJ_ADM", 7, "2026-03-01").projeter("2032-12-31", avec(7, 48, List.of()))));
    }

    @Test
    void uneDureeDejaDepasseeDonneLEchelonLeJourDeLaReforme() {
        assertEquals(
                List.of("8 le 2027-01-01"),
                Parcours.echelons(
                        Parcours.de("ADJ_ADM", 7, "2025-03-01").projeter("2028-12-31", avec(7, 12, List.of()))));
    }

    @Test
    void unEchelonAtteintLaVeilleDeLaReformeSuitLAncienneGrille() {
        assertEquals(
                "8 le 2026-12-31",
                Parcours.echelons(
                                Parcours.de("ADJ_ADM", 7, "2023-12-31").projeter("2028-12-31", avec(7, 48, List.of())))
                        .get(0));
    }

    @Test
    void leReclassementDonneUneNouvellePlaceAvecLaFractionDAnciennete() {
        Reclassement ligne = new Reclassement("ADJ_ADM", 7, "ADJ_ADM", 6, 1, 2, 1, REFORME, SOURCE);
        Projection projection =
                Parcours.de("ADJ_ADM", 7, "2026-01-01").projeter("2032-12-31", avec(6, 24, List.of(ligne)));
        // 12 mois acquis × 1/2 + 1 mois = 7 mois dans l'échelon 6, qui dure 24 mois : encore 17 mois
        assertEquals(List.of("7 le 2028-06-01", "8 le 2031-06-01"), Parcours.echelons(projection));
        assertEquals(
                "Reclassement au 01/01/2027",
                projection.avancements().get(0).trace().etapes().get(1).libelle());
        assertEquals(
                "échelon 7 avec 1 an × 1/2 + 1 mois",
                projection.avancements().get(0).trace().etapes().get(1).calcul());
        assertEquals(
                "grade ADJ_ADM, échelon 6 avec 7 mois",
                projection.avancements().get(0).trace().etapes().get(1).resultat());
    }

    @Test
    void refuseUnEchelonQuiTombeAvantLaPremiereGrilleConnue() {
        DemandeRefusee refus = assertThrows(DemandeRefusee.class, () -> Parcours.de("ADJ_ADM", 5, "2022-06-01")
                .projeter("2026-12-31"));
        assertEquals(CodeProbleme.GRILLE_NON_CHARGEE, refus.code());
        assertEquals(
                "La grille du grade ADJ_ADM (Adjoint administratif territorial) n'est pas chargée au 01/06/2023."
                        + " Texte à obtenir : décret n° 2016-604.",
                refus.getMessage());
    }

    @Test
    void refuseUnGradeSansGrille() {
        DemandeRefusee refus = assertThrows(DemandeRefusee.class, () -> Parcours.de("AGENT_MAITRISE", 5, "2024-06-01")
                .projeter("2026-12-31"));
        assertEquals(CodeProbleme.GRILLE_NON_CHARGEE, refus.code());
        assertEquals("grade", refus.champ());
    }

    private static CatalogueGrilles avec(int echelon, int duree, List<Reclassement> reclassements) {
        List<EchelonGrille> echelons = new ArrayList<>();
        for (EchelonGrille avant : Grillier.livre().au("ADJ_ADM", REFORME).echelons()) {
            echelons.add(
                    avant.numero() == echelon
                            ? new EchelonGrille(echelon, avant.indiceBrut(), avant.indiceMajore(), duree, SOURCE)
                            : avant);
        }
        return Grillier.livre(reclassements, new Grille("ADJ_ADM", Periode.depuis(REFORME), echelons));
    }
}
