package fr.cdg62.referentiel.liste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriTest {
    private static final Tri TRI = new Tri(Map.of("nom", "c.nom", "siren", "c.siren"), "nom", "c.id");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, ' ORDER BY c.nom, c.id'",
                "' ', ' ORDER BY c.nom, c.id'",
                "siren, ' ORDER BY c.siren, c.id'",
                "-siren, ' ORDER BY c.siren DESC, c.id'"
            })
    void leTriDemandeSeTraduit(String demande, String clause) {
        assertThat(TRI.clause(demande)).isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource({"population", "--nom", "nom; DROP TABLE x"})
    void unTriInconnuEstRefuse(String demande) {
        DemandeRefusee refus = catchThrowableOfType(DemandeRefusee.class, () -> TRI.clause(demande));
        assertThat(refus.code()).isEqualTo(CodeProbleme.SAISIE_INVALIDE);
        assertThat(refus.champ()).isEqualTo("tri");
        assertThat(refus).hasMessageEndingWith("Tris possibles : nom, siren.");
    }

    @Test
    void leTriParDefautExiste() {
        assertThat(TRI.clause(null)).startsWith(" ORDER BY c.nom");
    }
}
