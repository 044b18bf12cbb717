package fr.cdg62.carriere.retraite;

import static fr.cdg62.carriere.chronologie.Faits.le;
import static fr.cdg62.carriere.chronologie.Faits.situation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Situation;
import fr.cdg62.carriere.echelon.calcul.ProjectionCarriere;
import fr.cdg62.carriere.echelon.calcul.Regles;
import fr.cdg62.carriere.grille.Grillier;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The places in the grids up to a departure: those of the acts, then the échelons to come. */
@DisplayName("Parcours indiciaire jusqu'au départ")
class ParcoursIndiciaireTest {
    private static final ProjectionCarriere PROJECTION = new ProjectionCarriere(Grillier.livre(), Regles.livrees());

    private static ParcoursIndiciaire parcours(String limite, Chronologie carriere, Chronologie... autres) {
        return ParcoursIndiciaire.de(carriere, List.of(autres), PROJECTION, le(limite));
    }

    /** Specification carrière, § 2.1.5, E1. */
    @Test
    void lesEchelonsAVenirSuiventCeuxDesActes() {
        ParcoursIndiciaire parcours =
                parcours("2028-01-01", Chronologie.de(List.of(situation("2024-03-01", "ADJ_ADM", 5))));
        assertThat(parcours.situations())
                .extracting(Situation::depuis, Situation::echelon)
                .containsExactly(tuple(le("2024-03-01"), 5), tuple(le("2025-03-01"), 6), tuple(le("2026-03-01"), 7));
        assertThat(parcours.avenir())
                .isEqualTo("Avancements d'échelon à venir pris en compte, si rien ne change : échelon 6 le 01/03/2025,"
                        + " échelon 7 le 01/03/2026.");
    }

    @Test
    void ceQueLAgentTenaitDansUneAutreCarriereVientAvant() {
        ParcoursIndiciaire parcours = parcours(
                "2028-01-01",
                Chronologie.de(List.of(situation("2027-09-01", "REDACTEUR", 13))),
                Chronologie.de(
                        List.of(situation("2024-01-01", "ADJ_ADM_P1", 10), situation("2027-10-01", "ADJ_ADM_P1", 9))));
        assertThat(parcours.situations()).extracting(Situation::grade).containsExactly("ADJ_ADM_P1", "REDACTEUR");
        assertThat(parcours.avenir()).isEqualTo("Aucun avancement d'échelon à venir avant le 01/01/2028.");
    }

    @Test
    void sansGrilleLeDernierEchelonConnuEstGardeEtCEstDit() {
        ParcoursIndiciaire parcours =
                parcours("2028-01-01", Chronologie.de(List.of(situation("2024-03-01", "INCONNU", 5))));
        assertThat(parcours.situations()).hasSize(1);
        assertThat(parcours.avenir())
                .startsWith("Les avancements d'échelon à venir n'ont pas pu être projetés")
                .contains("INCONNU");
    }

    @Test
    void uneCarriereSansGradeEstDite() {
        ParcoursIndiciaire parcours = parcours("2028-01-01", Chronologie.de(List.of()));
        assertThat(parcours.situations()).isEmpty();
        assertThat(parcours.avenir()).isEqualTo("Aucun grade n'est connu dans cette carrière.");
    }
}
