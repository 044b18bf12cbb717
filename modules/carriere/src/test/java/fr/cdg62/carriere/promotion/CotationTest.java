package fr.cdg62.carriere.promotion;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.carriere.api.ldg.CritereLdg;
import fr.cdg62.carriere.api.promotion.dossier.NotePI;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The notes are those of the grid, all of them, none beyond its maximum. */
class CotationTest {

    private static final List<CritereLdg> GRILLE =
            List.of(new CritereLdg("VALEUR", "Valeur professionnelle", 60), new CritereLdg("ACQUIS", "Acquis", 40));

    @Test
    void admetUneNoteParCritere() {
        assertThatCode(() -> Cotation.controler(GRILLE, List.of(new NotePI("ACQUIS", 0), new NotePI("VALEUR", 60))))
                .doesNotThrowAnyException();
    }

    @Test
    void refuseCeQuiSortDeLaGrille() {
        refuse(
                List.of(new NotePI("VALEUR", 61), new NotePI("ACQUIS", 1)),
                "Le critère « Valeur professionnelle » vaut de 0 à 60 points.",
                "notes.points");
        refuse(
                List.of(new NotePI("VALEUR", -1), new NotePI("ACQUIS", 1)),
                "Le critère « Valeur professionnelle » vaut de 0 à 60 points.",
                "notes.points");
        refuse(
                List.of(new NotePI("AUTRE", 1)),
                "Le critère « AUTRE » n'est pas dans la grille, ou il est noté deux fois.",
                "notes.code");
        refuse(
                List.of(new NotePI("VALEUR", 1), new NotePI("VALEUR", 1)),
                "Le critère « VALEUR » n'est pas dans la grille, ou il est noté deux fois.",
                "notes.code");
        refuse(List.of(new NotePI("VALEUR", 1)), "Critères sans note : Acquis.", "notes");
    }

    private static void refuse(List<NotePI> notes, String message, String champ) {
        assertThatThrownBy(() -> Cotation.controler(GRILLE, notes))
                .isInstanceOf(DemandeRefusee.class)
                .hasMessage(message)
                .extracting("champ")
                .isEqualTo(champ);
    }
}
