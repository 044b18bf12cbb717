package fr.cdg62.carriere.avancement;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.carriere.avancement.OrdreTableau.Place;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of a tableau is that of merit (CE, 21 September 2023, n° 464800). */
class OrdreTableauTest {

    @Test
    void refuseLOrdreAlphabetiqueSansMeritePropre() {
        assertThatThrownBy(() -> OrdreTableau.exiger(List.of(
                        place(1, "Adam", "Valeur professionnelle"),
                        place(2, "Élie", "valeur professionnelle "),
                        place(3, "Zola", "Valeur professionnelle"))))
                .isInstanceOf(DemandeRefusee.class)
                .hasMessageStartingWith("Le tableau suit l'ordre alphabétique, ce que la loi interdit")
                .extracting("code", "champ")
                .containsExactly(CodeProbleme.TABLEAU_SANS_MERITE, "propositions.motif");
    }

    @Test
    void admetLOrdreAlphabetiqueQuandChaqueRangEstMotive() {
        assertThatCode(() -> OrdreTableau.exiger(List.of(
                        place(1, "Adam", "A dirigé le chantier"),
                        place(2, "Élie", "A formé deux agents"),
                        place(3, "Zola", "A tenu la régie"))))
                .doesNotThrowAnyException();
    }

    @Test
    void admetUnOrdreQuiNEstPasAlphabetique() {
        assertThatCode(() -> OrdreTableau.exiger(
                        List.of(place(2, "Adam", "Mérite"), place(1, "Élie", "Mérite"), place(3, "Zola", "Mérite"))))
                .doesNotThrowAnyException();
    }

    @Test
    void refuseUnRangManquantOuDouble() {
        for (int rang : new int[] {1, 3}) {
            assertThatThrownBy(() ->
                            OrdreTableau.exiger(List.of(place(1, "Zola", "Mérite"), place(rang, "Adam", "Mérite"))))
                    .isInstanceOf(DemandeRefusee.class)
                    .hasMessage("Les rangs se suivent à partir de 1, un par agent.")
                    .extracting("champ")
                    .isEqualTo("propositions.rang");
        }
    }

    private static Place place(int rang, String nom, String motif) {
        return new Place(rang, nom, "Zoé", motif);
    }
}
