package fr.cdg62.socle.liste;

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

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, ' ORDER BY d.creeLe DESC, d.id DESC'",
                "-creeLe, ' ORDER BY d.creeLe DESC, d.id DESC'",
                "creeLe, ' ORDER BY d.creeLe, d.creeLe DESC, d.id DESC'"
            })
    void laCleNeRepetePasLeTri(String demande, String clause) {
        Tri tri = new Tri(Map.of("creeLe", "d.creeLe"), "-creeLe", "d.creeLe DESC, d.id DESC");
        assertThat(tri.clause(demande)).isEqualTo(clause);
    }

    @Test
    void uneListeDunSeulOrdreRefuseUnTri() {
        Tri tri = Tri.fixe("x.date, x.id");
        assertThat(tri.clause(" ")).isEqualTo(" ORDER BY x.date, x.id");
        DemandeRefusee refus = catchThrowableOfType(DemandeRefusee.class, () -> tri.clause("date"));
        assertThat(refus.champ()).isEqualTo("tri");
        assertThat(refus).hasMessage("Le tri « date » n'existe pas. Cette liste n'a qu'un ordre.");
    }
}
