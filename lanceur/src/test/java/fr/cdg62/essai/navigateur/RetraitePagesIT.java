package fr.cdg62.essai.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A pension estimated on the extranet: curve, table, calculation, hypotheses, document. */
@ExtendWith(Navigateur.class)
class RetraitePagesIT {

    @Test
    void estimerPuisChangerLesHypotheses(Onglet onglet) {
        onglet.connecte("cdg.carriere").va("/retraite?texte=FICTIF-R951");
        Page page = onglet.page();
        lien(page, "Estimer la pension de Andrée FICTIF-R951").click();
        page.locator("h1", new Page.LocatorOptions().setHasText("Retraite de")).waitFor();
        assertThat(page.locator("svg.courbe circle")).hasCount(6);
        onglet.estSoigne("retraite-estimation");
        onglet.estLisibleSurSombre();
        onglet.theme(ColorScheme.LIGHT);

        page.getByLabel("Premier départ à comparer").fill("2027-01-01");
        page.getByLabel("Nombre de départs").fill("2");
        page.getByLabel("Trimestres des autres régimes").fill("9");
        page.getByLabel("Enfants élevés").fill("3");
        onglet.bouton("Estimer").click();
        assertThat(page.locator("svg.courbe circle")).hasCount(2);
        assertThat(page.locator("tbody").first()).containsText("1 838,52 €");
        page.locator(".trace summary").first().click();
        assertThat(page.locator(".trace li").first()).isVisible();
        onglet.estAccessible();
        Download document = page.waitForDownload(
                () -> onglet.bouton("Télécharger l'estimation (PDF)").click());
        assertThat(document.suggestedFilename()).startsWith("estimation-pension-");

        onglet.bouton("Conserver cette simulation").click();
        onglet.bouton("Calculer").click();
        assertThat(page.locator("tbody").first()).containsText("1 838,52 €");
        assertThat(onglet.bouton("Annoter")).isVisible();
        onglet.estSoigne("retraite-simulation");
    }

    @Test
    void uneHypotheseFausseSeDitASonChamp(Onglet onglet) {
        onglet.connecte("cdg.carriere").tolere(422).va("/retraite?texte=FICTIF-R951");
        Page page = onglet.page();
        lien(page, "Estimer la pension de Andrée FICTIF-R951").click();
        page.getByLabel("Premier départ à comparer").fill("2026-06-01");
        onglet.bouton("Estimer").click();
        assertThat(page.locator("#champ-departs-faute")).containsText("ne sont pas connus");
        assertThat(page.getByLabel("Premier départ à comparer")).hasValue("2026-06-01");
    }

    /** NBI as computed by hand in HypothesesPensionIT; a refusal opens the group of its field. */
    @Test
    void lesHypothesesParticulieresSeDeplient(Onglet onglet) {
        onglet.connecte("secretaire").tolere(422).va("/retraite?texte=FICTIF-R951");
        Page page = onglet.page();
        lien(page, "Estimer la pension de Andrée FICTIF-R951").click();
        page.locator("h1", new Page.LocatorOptions().setHasText("Retraite de")).waitFor();
        page.getByLabel("Premier départ à comparer").fill("2027-01-01");
        page.getByLabel("Nombre de départs").fill("1");
        page.getByLabel("Trimestres des autres régimes").fill("9");
        page.getByLabel("Enfants élevés").fill("3");
        page.getByLabel("Motif du départ").selectOption("CARRIERE_LONGUE");
        onglet.bouton("Estimer").click();
        assertThat(page.locator("#champ-debutAvant-faute")).containsText("Indiquez l'âge avant lequel");

        page.locator("#champ-debutAvant").selectOption("VINGT_ANS");
        page.locator("#champ-trimestresDebut").fill("5");
        page.locator("#champ-trimestresCotises").fill("9");
        deplier(page, "Nouvelle bonification indiciaire");
        page.locator("#champ-pointsNbi").fill("20");
        page.locator("#champ-trimestresNbi").fill("40");
        deplier(page, "Surcotisation d'un temps partiel");
        page.locator("#champ-surcotisationDebut").fill("2026-01-01");
        page.locator("#champ-surcotisationMois").fill("12");
        deplier(page, "Autres pensions et minimum garanti");
        page.locator("#champ-autresPensions").fill("310.5");
        onglet.bouton("Estimer").click();
        assertThat(page.locator("#champ-pensionsDemandees-faute")).containsText("Dites si les autres pensions");
        page.locator("#champ-pensionsDemandees").selectOption("oui");
        deplier(page, "Réversion, pour un décès");
        onglet.estSoigne("retraite-hypotheses");
        onglet.bouton("Estimer").click();
        assertThat(page.locator("tbody").first()).containsText("1 855,90 €");
        assertThat(page.locator("tbody").first()).containsText("dont NBI 17,38 €");
        assertThat(page.locator("#estimation")).containsText("avis préalable favorable");

        page.getByLabel("Motif du départ").selectOption("DECES");
        page.locator("#champ-moisMariageDivorce").fill("0");
        onglet.bouton("Estimer").click();
        assertThat(page.locator("#champ-moisMariageDivorce-faute")).containsText("De 1 à 960 mois de mariage.");
        assertThat(page.locator("#champ-moisMariage-faute")).isHidden();
        page.locator("#champ-moisMariage").fill("240");
        onglet.bouton("Estimer").click();
        assertThat(page.locator("#champ-moisMariageDivorce-faute")).containsText("De 1 à 960 mois de mariage.");
        assertThat(page.locator("#champ-moisMariage-faute")).isHidden();
        page.locator("#champ-moisMariageDivorce").fill("120");
        onglet.bouton("Estimer").click();
        assertThat(page.locator("#estimation")).containsText("Conjoint divorcé");
        assertThat(page.locator("#estimation")).containsText("16,6667 %");
        onglet.estSoigne("retraite-reversion");
    }

    private static void deplier(Page page, String groupe) {
        page.locator("summary", new Page.LocatorOptions().setHasText(groupe)).click();
    }

    @Test
    void leSocleCommunLitLEtatDesServices(Onglet onglet) {
        onglet.connecte("arras").va("/retraite?texte=FICTIF-R954");
        Page page = onglet.page();
        assertThat(onglet.menu()).contains("/retraite").doesNotContain("/carrieres", "/dossiers", "/stages");
        assertThat(lien(page, "Estimer la pension de Denis FICTIF-R954")).hasCount(0);
        lien(page, "État des services de Denis FICTIF-R954").click();
        page.locator("h1", new Page.LocatorOptions().setHasText("Services CNRACL"))
                .waitFor();
        onglet.estSoigne("retraite-services");
    }

    private static Locator lien(Page page, String nom) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(nom));
    }
}
