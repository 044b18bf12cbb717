package fr.cdg62.socle.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

    @ParameterizedTest
    @CsvSource({"0,0,taille", "0,-1,taille", "0,201,taille", "-1,20,page", "107374183,20,page"})
    void refuseHorsBornes(int page, int taille, String champ) {
        assertThatExceptionOfType(DemandeRefusee.class)
                .isThrownBy(() -> new DemandePage(page, taille, null))
                .satisfies(refus -> {
                    assertThat(refus.code()).isEqualTo(CodeProbleme.SAISIE_INVALIDE);
                    assertThat(refus.champ()).isEqualTo(champ);
                });
    }

    @ParameterizedTest
    @CsvSource({"0,1,0", "0,200,0", "3,20,60", "107374182,20,2147483640"})
    void situeLePremierElement(int page, int taille, int premier) {
        assertThat(new DemandePage(page, taille, "nom").premier()).isEqualTo(premier);
    }

    @Test
    void convertitSesElementsSansChangerLeReste() {
        Page<Integer> page = Page.de(new DemandePage(2, 2, null), List.of(5, 6), 9);
        assertThat(page.vers(String::valueOf)).isEqualTo(new Page<>(List.of("5", "6"), 9, 2, 2));
    }
}
