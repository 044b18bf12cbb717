package fr.cdg62.carriere.conseil;

import static fr.cdg62.carriere.chronologie.Faits.activite;
import static fr.cdg62.carriere.chronologie.Faits.position;
import static fr.cdg62.carriere.chronologie.Faits.situation;
import static fr.cdg62.carriere.chronologie.Faits.statut;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Segments de carrière manquants (§ 1.20, rejet)")
class SegmentsTest {
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 23);
    private static final String AUCUN =
            "Aucun segment de carrière n'est saisi pour cet agent : déposez d'abord ses actes.";

    @Test
    void sansCarriereSaisieAucunCalcul() {
        refuse(List.of(), AUCUN);
        refuse(List.of(Chronologie.de(List.of())), AUCUN);
    }

    @Test
    void uneCarriereCompleteSeCalcule() {
        List<Chronologie> carrieres = List.of(carriere("2022-01-01"), Chronologie.de(List.of()));
        Segments.exigerComplets(carrieres, JOUR, "agent");
        assertThat(Segments.manquants(carrieres, JOUR)).isEmpty();
    }

    @Test
    void lesLacunesDeToutesLesCarrieresSontDitesDeQuandAQuand() {
        refuse(
                List.of(carriere("2022-02-01"), carriere("2022-01-01"), carriere("2022-01-02")),
                "Des segments de carrière manquent pour calculer : du 01/01/2022 au 31/01/2022 (position après"
                        + " « Détachement », qui a pris fin le 31/12/2021) ; du 01/01/2022 au 01/01/2022 (position après"
                        + " « Détachement », qui a pris fin le 31/12/2021)."
                        + " Saisissez d'abord sur la carrière les actes qui manquent : après une position qui a pris fin, la"
                        + " réintégration (de droit au terme d'un congé parental) ou la position qui a suivi.");
    }

    /** Detached in 2021, back on a day. */
    private static Chronologie carriere(String retour) {
        return Chronologie.de(List.of(
                statut("2020-01-01", Statut.TITULAIRE),
                situation("2020-01-01", "ADJ_ADM", 3),
                position("2021-01-01", "2021-12-31", TypePosition.DETACHEMENT),
                activite(retour)));
    }

    private static void refuse(List<Chronologie> carrieres, String message) {
        Refus.verifier(
                () -> Segments.exigerComplets(carrieres, JOUR, "agent"),
                CodeProbleme.SAISINE_INCOMPLETE,
                "agent",
                message);
    }
}
