package fr.cdg62.essai.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A compte retraite opened from a career, typed, compared, submitted; an anomaly of declaration recorded. */
@ExtendWith(Navigateur.class)
class ComptesRetraitePagesIT {

    /** Colette, 28 hours a week since 1 March 2004: typed as full time from 1 May 2004, the account differs twice. */
    @Test
    void saisirUnCompteEtLireSesEcarts(Onglet onglet) {
        onglet.connecte("cdg.carriere").va("/retraite?texte=FICTIF-R953");
        Page page = onglet.page();
        lien(page, "État des services de Colette FICTIF-R953").click();
        onglet.bouton("Ouvrir le compte individuel retraite").click();
        titre(page, "Compte retraite de");
        onglet.estAccessible();

        page.locator("#champ-debut").fill("2004-05-01");
        page.locator("#champ-siren").fill("216200022");
        page.locator("#champ-nbi").fill("25");
        onglet.bouton("Ajouter la période").click();
        assertThat(page.locator("main")).containsText("NBI 25");
        page.locator("summary", new Page.LocatorOptions().setHasText("Ajouter un enfant"))
                .click();
        page.locator("#champ-prenom").fill("Zoé");
        page.locator("#champ-naissance").fill("2012-02-03");
        page.locator("#champ-congeDebut").fill("2012-01-05");
        page.locator("#champ-congeFin").fill("2012-04-25");
        onglet.bouton("Ajouter l'enfant").click();
        assertThat(page.locator("main")).containsText("du 5 janvier 2012 au 25 avril 2012");
        Locator ecarts = page.locator("#controle ~ .defile tbody tr");
        assertThat(ecarts.filter(new Locator.FilterOptions().setHasText("Dates différentes")))
                .hasCount(1);
        assertThat(ecarts.filter(new Locator.FilterOptions().setHasText("Durée de l'emploi différente")))
                .not()
                .hasCount(0);
        onglet.estSoigne("retraite-compte");
        onglet.estLisibleSurSombre();
        onglet.theme(ColorScheme.LIGHT);

        onglet.bouton("Soumettre").click();
        assertThat(onglet.bouton("Transmettre")).isVisible();
        onglet.va("/comptes-retraite?texte=FICTIF-R953");
        assertThat(page.locator("tbody")).containsText("Au contrôle du CdG");
        onglet.estSoigne("retraite-comptes");
    }

    @Test
    void faireUnCompteDesCarrieres(Onglet onglet) {
        onglet.connecte("cdg.carriere").va("/retraite?texte=FICTIF-R952");
        Page page = onglet.page();
        lien(page, "État des services de Bernard FICTIF-R952").click();
        onglet.bouton("Ouvrir le compte individuel retraite").click();
        titre(page, "Compte retraite de");
        onglet.bouton("Reprendre les carrières").click();
        assertThat(page.locator("#controle")).containsText("Conforme à la carrière");
        assertThat(page.locator("#contenu ~ .defile").first()).containsText("216200022");
        onglet.estSoigne("retraite-compte-repris");
    }

    @Test
    void enregistrerUneAnomalieDeDeclaration(Onglet onglet) {
        onglet.connecte("cdg.carriere").tolere(422).va("/retraite?texte=FICTIF-R952");
        Page page = onglet.page();
        lien(page, "État des services de Bernard FICTIF-R952").click();
        lien(page, "Enregistrer une anomalie de déclaration").click();
        titre(page, "Enregistrer une anomalie");
        onglet.estAccessible();
        page.locator("#champ-mois").fill("2026-09-01");
        page.locator("#champ-traitement").fill("1905.12");
        page.locator("#champ-retenue").fill("211.47");
        onglet.bouton("Enregistrer l'anomalie").click();
        assertThat(page.locator("#champ-retenue-faute")).containsText("La retenue est juste");
        page.locator("#champ-retenue").fill("200");
        onglet.bouton("Enregistrer l'anomalie").click();
        titre(page, "Anomalie E401");
        onglet.bouton("Affecter").click();
        assertThat(page.locator("h1")).containsText("À corriger par l'employeur");
        onglet.estSoigne("retraite-anomalie");
        onglet.va("/anomalies-di?annee=2026");
        assertThat(page.locator("tbody")).containsText("E401");
        onglet.estSoigne("retraite-anomalies");
    }

    private static Locator lien(Page page, String nom) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(nom));
    }

    private static void titre(Page page, String texte) {
        page.locator("h1", new Page.LocatorOptions().setHasText(texte)).waitFor();
    }
}
