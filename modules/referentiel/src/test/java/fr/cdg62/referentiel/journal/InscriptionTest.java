package fr.cdg62.referentiel.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.cdg62.referentiel.api.journal.Inscription;
import org.junit.jupiter.api.Test;

class InscriptionTest {
    @Test
    void leDetailDe500CaracteresEstGardeEntier() {
        assertThat(new Inscription(null, "O:1", "FAIT", "x".repeat(500)).detail())
                .isEqualTo("x".repeat(500));
    }

    @Test
    void leDetailDe501CaracteresEstCoupe() {
        assertThat(new Inscription(null, "O:1", "FAIT", "x".repeat(501)).detail())
                .isEqualTo("x".repeat(499) + "…");
    }

    @Test
    void laCoupeNeFendPasUnCaractere() {
        String detail = new Inscription(null, "O:1", "FAIT", "x".repeat(498) + "😀😀").detail();
        assertThat(detail).isEqualTo("x".repeat(498) + "…");
    }

    @Test
    void leDetailAbsentDevientVide() {
        assertThat(new Inscription(null, "O:1", "FAIT", null).detail()).isEmpty();
    }

    @Test
    void lObjetEtLActionSontObligatoiresEtBornes() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Inscription(null, " ", "FAIT", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Inscription(null, "O:1", null, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Inscription(null, "O".repeat(101), "FAIT", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Inscription(null, "O:1", "F".repeat(61), ""));
    }
}
