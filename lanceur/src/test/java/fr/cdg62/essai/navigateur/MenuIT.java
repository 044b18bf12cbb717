package fr.cdg62.essai.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The menu never leads to a missing page nor to a refusal, whatever the account. */
@ExtendWith(Navigateur.class)
class MenuIT {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "arras",
                "secretaire",
                "maire",
                "epci",
                "cdg.finances",
                "cdg.referentiel",
                "cdg.numerique",
                "cdg.signataire",
                "administrateur"
            })
    void chaqueLienOuvreUnePage(String compte, Onglet onglet) {
        onglet.connecte(compte).va("/inconnue");
        for (String adresse : onglet.menu()) {
            onglet.va(adresse);
            assertThat(onglet.titre())
                    .as("%s, %s", compte, adresse)
                    .isNotIn(List.of("Page introuvable", "Cette page n'a pas pu s'ouvrir", "Se connecter"));
            assertThat(onglet.page().locator("nav.menu a[aria-current=page]").count())
                    .as("page courante du menu sur %s", adresse)
                    .isEqualTo(1);
        }
    }

    /** A page that has an address of its own still says where one is. */
    @ParameterizedTest(name = "{0}, {1} : {2}")
    @CsvSource({
        "cdg.carriere, /reprises-anteriorite, Retraite",
        "maire, /dossiers-retraite, Retraite",
        "agent, /affiliations-cnracl, Ma retraite",
        "cdg.carriere, /reprises, Stages et reprises",
        "cdg.carriere, /retraite, Retraite"
    })
    void lEntreeDUnePageEstCelleDuMenu(String compte, String adresse, String entree, Onglet onglet) {
        onglet.connecte(compte).va(adresse);
        assertThat(onglet.page().locator("nav.menu a[aria-current=page]").allTextContents())
                .containsExactly(entree);
    }
}
