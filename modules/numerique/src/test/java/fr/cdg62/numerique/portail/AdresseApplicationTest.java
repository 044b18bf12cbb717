package fr.cdg62.numerique.portail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reject of the specification: « redirect URL not in the application's allow-list (open redirect) ». */
class AdresseApplicationTest {
    private static final List<String> HOTES = List.of("cdg62.fr", "emploi-territorial.fr");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://cdg62.fr",
                "https://www.cdg62.fr/pastell?a=1#b",
                "https://WWW.EMPLOI-TERRITORIAL.FR/",
                "HTTPS://a.b.cdg62.fr/"
            })
    void mene_aux_hotes_de_l_application(String adresse) {
        assertThat(AdresseApplication.exiger(" " + adresse + " ", HOTES)).isEqualTo(adresse);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.cdg62.fr/",
                "https://cdg62.fr.exemple.org/",
                "https://mauvaiscdg62.fr/",
                "https://cdg62.fr@exemple.org/",
                "https://exemple.org/?https://cdg62.fr",
                "https://exemple.org#cdg62.fr",
                "https://www.cdg62.fr:8443/",
                "https://exemple.org\\.cdg62.fr/",
                "https://cdg62.fr\t/",
                "//www.cdg62.fr/",
                "https:www.cdg62.fr",
                "https:///cdg62.fr",
                "javascript:alert(1)",
                "data:text/html,cdg62.fr",
                "#/cotisations",
                ""
            })
    void ne_mene_nulle_part_ailleurs(String adresse) {
        assertThatThrownBy(() -> AdresseApplication.exiger(adresse, HOTES))
                .asInstanceOf(InstanceOfAssertFactories.type(DemandeRefusee.class))
                .returns(CodeProbleme.SAISIE_INVALIDE, DemandeRefusee::code)
                .returns("url", DemandeRefusee::champ);
    }

    @Test
    void trois_cents_caracteres_au_plus() {
        String racine = "https://www.cdg62.fr/";
        String limite = racine + "a".repeat(300 - racine.length());
        assertThat(AdresseApplication.estAdmise(limite, HOTES)).isTrue();
        assertThat(AdresseApplication.estAdmise(limite + "a", HOTES)).isFalse();
    }

    @Test
    void sans_hote_rien_n_est_admis() {
        assertThat(AdresseApplication.estAdmise("https://www.cdg62.fr/", List.of()))
                .isFalse();
    }
}
