package fr.cdg62.essai.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Services asked for and followed on the extranet. */
@ExtendWith(Navigateur.class)
class SecurisationPagesIT {

    /** A mistake is told next to its field and nothing typed is lost; then the request shows who is awaited. */
    @Test
    void demanderPuisArreter(Onglet onglet) {
        onglet.connecte("maire").tolere(422).va("/securisation/demande");
        Page page = onglet.page();
        page.getByLabel("Nom de domaine", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.getByLabel("Nom de domaine souhaité").fill("Évry.fr");
        page.getByLabel("Son adresse électronique").fill("mairie@demonstration.invalid");
        onglet.bouton("Envoyer la demande").click();
        assertThat(page.locator("#champ-nomDomaine-faute")).isVisible();
        assertThat(page.getByLabel("Nom de domaine souhaité")).hasValue("Évry.fr");
        onglet.estAccessible();
        page.getByLabel("Nom de domaine souhaité").fill("ville-fictive.fr");
        onglet.bouton("Envoyer la demande").click();
        assertThat(page.locator(".message.note")).containsText("Le CdG62 relit la demande");
        onglet.estSoigne("securisation-demande");
        assertThat(onglet.titre()).startsWith("Commande SEC-");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Arrêter la commande"))
                .click();
        page.getByLabel("Motif").fill("Essai");
        onglet.bouton("Arrêter la commande").click();
        assertThat(page.locator(".message.note")).containsText("Essai");
    }

    @Test
    void suivreUneCommandeEtUnIncident(Onglet onglet) {
        onglet.connecte("maire").va("/securisation?etat=DEVIS_RECU");
        ouvrirLaPremiere(onglet);
        assertThat(onglet.bouton("Accepter le devis")).isVisible();
        assertThat(onglet.bouton("Télécharger le devis (PDF)")).isVisible();
        onglet.estSoigne("securisation-devis");
        assertThat(onglet.titre()).startsWith("Commande SEC-");
        onglet.va("/securisation?etat=INCIDENT");
        ouvrirLaPremiere(onglet);
        assertThat(onglet.page().locator("table")).containsText("Mise à jour des signatures en retard");
        onglet.estSoigne("securisation-incident");
        assertThat(onglet.titre()).startsWith("Commande SEC-");
    }

    private static void ouvrirLaPremiere(Onglet onglet) {
        onglet.page().locator("tbody a").last().click();
        onglet.page()
                .locator("h1", new Page.LocatorOptions().setHasText("Commande"))
                .waitFor();
    }
}
