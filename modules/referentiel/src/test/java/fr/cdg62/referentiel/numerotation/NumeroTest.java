package fr.cdg62.referentiel.numerotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class NumeroTest {
    @Test
    void leNumeroPorteSerieAnneeEtRang() {
        assertThat(new Numero("FAC", 2026, 1).texte()).isEqualTo("FAC-2026-00001");
        assertThat(new Numero("FAC", 2026, 99_999).texte()).isEqualTo("FAC-2026-99999");
        assertThat(new Numero("FAC", 2026, 100_000).texte()).isEqualTo("FAC-2026-100000");
    }

    @Test
    void laSerieEtLAnneeSontVerifiees() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Numero("fac", 2026, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Numero("F", 2026, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Numero("FACTURATION", 2026, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Numero(null, 2026, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Numero("FAC", 26, 1));
    }
}
