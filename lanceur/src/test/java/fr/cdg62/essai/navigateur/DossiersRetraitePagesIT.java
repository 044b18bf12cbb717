package fr.cdg62.essai.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A dossier de retraite opened by the employer from the list of agents, and what the page says at each step. */
@ExtendWith(Navigateur.class)
class DossiersRetraitePagesIT {

    /** Colette, without any dossier: her pension of invalidity asks neither age nor services. */
    @Test
    void ouvrirUnDossierEtVoirCeQuiManque(Onglet onglet) {
        onglet.connecte("secretaire").tolere(422).tolere(409).va("/retraite?texte=FICTIF-R953");
        Page page = onglet.page();
        lien(page, "Ouvrir le dossier de retraite de Colette FICTIF-R953").click();
        titre(page, "Ouvrir un dossier de retraite");
        onglet.estAccessible();
        page.locator("#champ-type").selectOption("INVALIDITE");
        page.locator("#champ-dernierJour").fill("2027-05-31");
        page.locator("#champ-radiation").fill("2027-06-02");
        page.locator("#champ-effet").fill("2027-06-02");
        page.locator("#champ-iban").fill("FR7630006000011234567890188");
        onglet.bouton("Ouvrir le dossier").click();
        assertThat(page.locator("#champ-iban-faute")).containsText("La clé de l'IBAN est fausse");
        page.locator("#champ-iban").fill("FR7630006000011234567890189");
        onglet.bouton("Ouvrir le dossier").click();
        assertThat(page.locator("#champ-radiation-faute")).containsText("lendemain");
        page.locator("#champ-radiation").fill("2027-06-01");
        onglet.bouton("Ouvrir le dossier").click();

        titre(page, "Pension d'invalidité de FICTIF-R953 Colette");
        assertThat(page.locator("#pieces ~ .message")).containsText("7 pièces manquent");
        page.locator("#deposer ~ form select").selectOption("RIB");
        page.locator("#champ-fichier")
                .setInputFiles(new FilePayload(
                        "rib.pdf", "application/pdf", "%PDF-1.4\nrib\n%%EOF\n".getBytes(StandardCharsets.UTF_8)));
        onglet.bouton("Déposer").click();
        assertThat(page.locator("#pieces ~ .message")).containsText("6 pièces manquent");
        onglet.bouton("Soumettre").click();
        assertThat(page.locator(".message.erreur:not([hidden])")).containsText("E306");
        regarder(onglet, "retraite-dossier");
        onglet.theme(ColorScheme.DARK).estAccessible();
        onglet.theme(ColorScheme.LIGHT);
        onglet.va("/dossiers-retraite?attente=COLLECTIVITE&texte=FICTIF-R953");
        assertThat(page.locator("tbody")).containsText("À instruire par l'employeur");
        regarder(onglet, "retraite-dossiers");
    }

    private static Locator lien(Page page, String nom) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(nom));
    }

    private static void titre(Page page, String texte) {
        page.locator("h1", new Page.LocatorOptions().setHasText(texte)).waitFor();
    }

    private static void regarder(Onglet onglet, String nom) {
        for (int largeur : List.of(360, 1024, 1600)) {
            onglet.largeur(largeur).tientEnLargeur();
            onglet.estAccessible();
            onglet.capture(nom + "-" + largeur);
        }
    }
}
