package fr.cdg62.essai.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import fr.cdg62.essai.ComptesDemonstration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in: refused then accepted, and back to the page asked for. */
@ExtendWith(Navigateur.class)
class ConnexionIT {

    private static final String COMPTE = "maire";

    @Test
    void refuseePuisAcceptee(Onglet onglet) {
        onglet.tolere(401).va("/catalogue");
        remplir(onglet, "pas-le-bon-mot-de-passe");
        assertThat(onglet.page().getByRole(AriaRole.ALERT)).not().isEmpty();
        assertThat(onglet.page().getByLabel("Identifiant")).hasValue(COMPTE);
        onglet.estAccessible();

        remplir(onglet, ComptesDemonstration.motDePasse(COMPTE));
        onglet.bouton("Se déconnecter").waitFor();
        assertThat(onglet.page()).hasURL(java.util.regex.Pattern.compile("#/catalogue$"));

        onglet.bouton("Se déconnecter").click();
        assertThat(onglet.page().locator("h1")).hasText("Se connecter");
    }

    @Test
    void champVideDitSurPlace(Onglet onglet) {
        onglet.va("/connexion");
        onglet.bouton("Se connecter").click();
        assertThat(onglet.page().locator("#champ-identifiant-faute")).hasText("Cette réponse est attendue.");
        assertThat(onglet.page().getByLabel("Identifiant")).isFocused();
    }

    private static void remplir(Onglet onglet, String motDePasse) {
        onglet.page().getByLabel("Identifiant").fill(COMPTE);
        onglet.page().getByLabel("Mot de passe").fill(motDePasse);
        onglet.bouton("Se connecter").click();
    }
}
