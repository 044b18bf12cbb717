package fr.cdg62.carriere.echelon.calcul;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.grille.Grillier;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** « Reject » of specification carrière, § 1.3. */
class ControleAvancementTest {
    private final ControleAvancement controle =
            new ControleAvancement(new ProjectionCarriere(Grillier.livre(), Regles.livrees()));
    private final Parcours c1 = Parcours.de("ADJ_ADM", 5, "2024-03-01");

    @Test
    void accepteALaDateCalculeeEtApres() {
        assertEquals(
                LocalDate.of(2025, 3, 1),
                exiger(c1, "ADJ_ADM", 6, "2025-03-01", 378).date());
        assertEquals(
                LocalDate.of(2025, 3, 1),
                exiger(c1, "ADJ_ADM", 6, "2025-09-01", null).date());
    }

    @Test
    void accepteAvantAvecUneBonification() {
        Parcours avec = Parcours.de("ADJ_ADM", 5, "2024-03-01").bonification(3, "2024-06-01");
        assertEquals(
                LocalDate.of(2024, 12, 1),
                exiger(avec, "ADJ_ADM", 6, "2024-12-01", null).date());
    }

    @Test
    void refuseLaVeille() {
        refuse(
                CodeProbleme.ECHELON_AVANT_DATE,
                "L'échelon 6 est atteint le 01/03/2025 ; il ne peut pas être prononcé au 28/02/2025,"
                        + " sauf bonification enregistrée.",
                "date",
                () -> exiger(c1, "ADJ_ADM", 6, "2025-02-28", null));
    }

    @Test
    void refuseEnDisponibilite() {
        Parcours dispo = Parcours.de("ADJ_ADM", 5, "2024-03-01")
                .position(TypePosition.DISPONIBILITE, MotifPosition.SUIVRE_CONJOINT, "2024-06-01", null);
        refuse(
                CodeProbleme.ECHELON_AVANT_DATE,
                "L'échelon 6 n'est pas atteint : la position ne donne pas droit à l'avancement ;"
                        + " il ne peut pas être prononcé au 01/03/2026, sauf bonification enregistrée.",
                "date",
                () -> exiger(dispo, "ADJ_ADM", 6, "2026-03-01", null));
    }

    @Test
    void refuseUnEchelonQuiNeSuitPas() {
        refuse(
                CodeProbleme.ECHELON_NON_CONSECUTIF,
                "L'avancement se fait d'un échelon au suivant : après l'échelon 5 vient l'échelon 6, et non l'échelon 7.",
                "echelon",
                () -> exiger(c1, "ADJ_ADM", 7, "2026-03-01", null));
    }

    @Test
    void sansGrilleChargeeLesEchelonsSeSuiventQuandMeme() {
        Parcours ancien = Parcours.de("ADJ_ADM", 5, "2019-03-01");
        refuse(
                CodeProbleme.ECHELON_NON_CONSECUTIF,
                "L'avancement se fait d'un échelon au suivant : après l'échelon 5 vient l'échelon 6, et non l'échelon 7.",
                "echelon",
                () -> exiger(ancien, "ADJ_ADM", 7, "2021-03-01", null));
        DemandeRefusee refus =
                assertThrows(DemandeRefusee.class, () -> exiger(ancien, "ADJ_ADM", 6, "2021-03-01", null));
        assertEquals(CodeProbleme.GRILLE_NON_CHARGEE, refus.code());
    }

    @Test
    void refuseAuDernierEchelon() {
        refuse(
                CodeProbleme.ECHELON_TERMINAL,
                "L'échelon 11 est le dernier du grade ADJ_ADM : il n'y a plus d'avancement d'échelon.",
                "echelon",
                () -> exiger(Parcours.de("ADJ_ADM", 11, "2024-03-01"), "ADJ_ADM", 12, "2029-03-01", null));
    }

    @Test
    void refuseLIndiceDUneAutreGrille() {
        refuse(
                CodeProbleme.GRILLE_PERIMEE,
                "Dans la grille en vigueur au 01/03/2025, l'échelon 6 du grade ADJ_ADM porte l'indice brut 378, et non 370.",
                "indiceBrut",
                () -> exiger(c1, "ADJ_ADM", 6, "2025-03-01", 370));
    }

    @Test
    void refuseUnGradeQueLAgentNAPas() {
        refuse(
                CodeProbleme.ECHELON_NON_CONSECUTIF,
                "L'agent ne détient pas le grade ATTACHE au 01/03/2025.",
                "grade",
                () -> exiger(c1, "ATTACHE", 6, "2025-03-01", null));
    }

    private Avancement exiger(Parcours parcours, String grade, int echelon, String date, Integer indiceBrut) {
        return controle.exiger(parcours.chronologie(), grade, echelon, LocalDate.parse(date), indiceBrut);
    }

    private static void refuse(CodeProbleme code, String message, String champ, Runnable action) {
        DemandeRefusee refus = assertThrows(DemandeRefusee.class, action::run);
        assertEquals(code, refus.code());
        assertEquals(message, refus.getMessage());
        assertEquals(champ, refus.champ());
    }
}
