package fr.cdg62.carriere.conseil;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Segments de carrière manquants (§ 1.20, rejet)")
class SegmentsTest {
    @Test
    void sansCarriereSaisieAucunCalcul() {
        Refus.verifier(
                () -> Segments.exigerComplets(List.of(), LocalDate.of(2026, 11, 23)),
                CodeProbleme.SAISINE_INCOMPLETE,
                "agent",
                "Aucun segment de carrière n'est saisi pour cet agent : déposez d'abord ses actes.");
        Refus.verifier(
                () -> Segments.exigerComplets(List.of(Chronologie.de(List.of())), LocalDate.of(2026, 11, 23)),
                CodeProbleme.SAISINE_INCOMPLETE,
                "agent",
                "Aucun segment de carrière n'est saisi pour cet agent : déposez d'abord ses actes.");
    }
}
