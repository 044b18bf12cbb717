package fr.cdg62.essai.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every page of {@code navigateur/pages.csv}: drawn, accessible, also on dark, readable on a phone, without a complaint. */
@ExtendWith(Navigateur.class)
class PagesIT {

    private static final int TELEPHONE = 360;
    private static final int TABLETTE = 1024;
    private static final int BUREAU = 1600;

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/navigateur/pages.csv", delimiter = ';', numLinesToSkip = 1)
    void page(String compte, String adresse, String titre, Onglets onglets) {
        Onglet onglet = onglets.de(compte).largeur(TABLETTE).theme(ColorScheme.LIGHT);
        if (adresse.equals("/connexion")) {
            onglet.va("/inconnue");
        }
        onglet.va(adresse);
        assertThat(onglet.titre()).isEqualTo(titre);
        assertThat(onglet.page().title()).isEqualTo(titre + " — Extranet du CdG62");
        assertThat(onglet.page().evaluate("() => document.activeElement.tagName"))
                .isEqualTo("H1");
        String capture = (compte == null ? "anonyme" : compte) + adresse;
        onglet.largeur(TELEPHONE).tientEnLargeur();
        onglet.estAccessible();
        onglet.capture(capture + "-telephone");
        onglet.largeur(TABLETTE).tientEnLargeur();
        onglet.largeur(BUREAU).tientEnLargeur();
        onglet.capture(capture + "-bureau");
        onglet.estLisibleSurSombre();
        onglet.capture(capture + "-sombre");
    }
}
