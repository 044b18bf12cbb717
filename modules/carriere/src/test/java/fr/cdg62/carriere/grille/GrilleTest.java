package fr.cdg62.carriere.grille;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.carriere.grille.chargement.ChargementGrilles;
import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grids delivered with the system: specification carrière, § 2.2, and tables statutaires, §§ 5 and 6. */
class GrilleTest {
    private static final LocalDate JOUR = LocalDate.of(2026, 1, 1);

    private final CatalogueGrilles grilles = Grillier.livre();

    @ParameterizedTest
    @CsvSource({
        "R1, ADJ_ADM, 48, 5, 0",
        "R2, ADJ_ADM, 45, 4, 9",
        "R3, ADJ_ADM, 42, 4, 6",
        "R5, ADJ_ADM, 234, 11, 6",
        "R6, REDACTEUR, 72, 6, 0",
        "R7, REDACTEUR, 96, 7, 0",
        "R8, ATTACHE, 99, 5, 9",
    })
    void classeUneRepriseParLesDurees(String exemple, String grade, int reprise, int echelon, int reste) {
        assertEquals(
                new Rang(echelon, Duree.mois(reste)), grilles.au(grade, JOUR).classer(Duree.mois(reprise)), exemple);
    }

    @Test
    void r8ClasseAuJourPres() {
        assertEquals(
                new Rang(4, Duree.de(0, 1, 15)), grilles.au("ATTACHE", JOUR).classer(Duree.de(0, 67, 15)));
    }

    @ParameterizedTest
    @CsvSource({
        "ADJ_ADM, 228",
        "ADJ_ADM_P2, 240",
        "ADJ_ADM_P1, 228",
        "REDACTEUR, 312",
        "REDACTEUR_P2, 312",
        "REDACTEUR_P1, 288",
        "ATTACHE, 312",
        "ATTACHE_P, 252",
        "INF_SG, 312",
        "ASE, 348",
        "AUX_PUER_CN, 306",
        "AUX_PUER_CS, 300",
        "INF_SG_HC, 312",
        "EJE, 348",
        "ASE_CE, 270",
        "EJE_CE, 270",
        "INGENIEUR, 324",
        "INGENIEUR_HC, 114"
    })
    void laCarriereEntiereDureCeQueDitLeTexte(String grade, int mois) {
        assertEquals(
                mois,
                grilles.au(grade, JOUR).echelons().stream()
                        .filter(echelon -> echelon.dureeMois() != null)
                        .mapToInt(echelon -> echelon.dureeMois())
                        .sum());
    }

    /** IM 377 is the tenth échelon of adjoint administratif and the fifth of rédacteur: only the IB tells (§ 2.2). */
    @Test
    void lIndiceMajoreNeDesignePasUnEchelon() {
        EchelonGrille enC = grilles.au("ADJ_ADM", JOUR).echelon(10);
        EchelonGrille enB = grilles.au("REDACTEUR", JOUR).echelon(5);
        assertEquals(377, enC.indiceMajore());
        assertEquals(377, enB.indiceMajore());
        assertEquals(419, enC.indiceBrut());
        assertEquals(415, enB.indiceBrut());
    }

    @Test
    void lesSoixanteDixGrillesLivreesSontCoherentes() {
        Set<String> grades = new HashSet<>();
        List<LigneCsv> lignes = Grillier.lignes("/donnees/grilles-fpt.csv");
        lignes.forEach(ligne -> grades.add(ligne.texte("grade")));
        assertEquals(70, grades.size());
        assertEquals(783, lignes.size());
        ChargementGrilles.controler(lignes);
    }

    @Test
    void leDernierEchelonNaPasDeSuivant() {
        Grille c1 = grilles.au("ADJ_ADM", JOUR);
        assertTrue(c1.suivant(11).isEmpty());
        assertEquals(401, c1.suivant(8).orElseThrow().indiceBrut());
    }

    @Test
    void uneGrilleAVerifierLeDit() {
        assertTrue(grilles.au("ADJ_ADM", JOUR).verifiee());
        assertFalse(grilles.au("AUX_PUER_CS", JOUR).verifiee());
        assertFalse(grilles.au("AGENT_MAITRISE_P", JOUR).verifiee());
    }

    @Test
    void refuseUneGrilleNonChargeeEnNommantLeTexte() {
        DemandeRefusee refus = assertThrows(DemandeRefusee.class, () -> grilles.au("AGENT_MAITRISE", JOUR));
        assertEquals(CodeProbleme.GRILLE_NON_CHARGEE, refus.code());
        assertEquals("grade", refus.champ());
        assertEquals(
                "La grille du grade AGENT_MAITRISE (Agent de maîtrise) n'est pas chargée au 01/01/2026."
                        + " Texte à obtenir : décret n° 88-548.",
                refus.getMessage());
    }

    @Test
    void refuseUneDateDAvantLaPremiereVersion() {
        DemandeRefusee refus =
                assertThrows(DemandeRefusee.class, () -> grilles.au("ADJ_ADM", LocalDate.of(2023, 12, 31)));
        assertEquals(CodeProbleme.GRILLE_NON_CHARGEE, refus.code());
    }

    @Test
    void refuseUnGradeEtUnEchelonInconnus() {
        DemandeRefusee grade = assertThrows(DemandeRefusee.class, () -> grilles.au("ARCHIDUC", JOUR));
        assertEquals(CodeProbleme.GRADE_INCONNU, grade.code());
        assertEquals("Le grade « ARCHIDUC » n'est pas connu.", grade.getMessage());
        DemandeRefusee echelon = assertThrows(
                DemandeRefusee.class, () -> grilles.au("ADJ_ADM", JOUR).echelon(12));
        assertEquals(CodeProbleme.ECHELON_INCONNU, echelon.code());
        assertEquals("echelon", echelon.champ());
        assertEquals(
                "La grille du grade ADJ_ADM en vigueur au 01/01/2024 va de l'échelon 1 à l'échelon 11 :"
                        + " l'échelon 12 n'existe pas.",
                echelon.getMessage());
    }
}
