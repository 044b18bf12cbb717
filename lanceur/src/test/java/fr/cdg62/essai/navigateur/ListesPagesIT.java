package fr.cdg62.essai.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.cdg62.essai.ListesFictives;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tableaux and promotion interne as their users meet them: choosing a commune, ranking by keyboard, working out a quota. */
@ExtendWith(Navigateur.class)
class ListesPagesIT {

    private static final int[] LARGEURS = {360, 1024, 1600};

    @Test
    void quiAgitPourPlusieursCommunesEnChoisitUneSurLaPageDemandee(Onglet onglet) {
        onglet.connecte("secretaire").va("/listes-aptitude");
        assertThat(onglet.page().getByRole(AriaRole.MAIN)).containsText("Pour quelle collectivité agissez-vous ?");
        captures(onglet, "secretaire-choix");
        onglet.bouton("Ablainzevelle").click();
        assertThat(onglet.page().locator("form.filtre")).isVisible();
    }

    @Test
    void leMeriteSeClasseAuClavier(Onglet onglet) {
        String tableau = ListesFictives.tableauAClasser();
        onglet.connecte("secretaire").va("/tableaux-avancement");
        onglet.bouton("Ablainzevelle").click();
        assertThat(onglet.page().locator("form.filtre")).isVisible();
        onglet.va("/tableaux-avancement/" + tableau);
        Page page = onglet.page();
        assertThat(page.getByText("Ces agents sont mis à part")).isVisible();
        monter(page, "Zoé Bacquet-Fictif");
        monter(page, "Zoé Aubert-Fictif");
        assertThat(page.locator("[data-annonce]")).hasText("Zoé Aubert-Fictif : rang 2");
        monter(page, "Zoé Aubert-Fictif");
        assertThat(page.locator("[data-annonce]")).hasText("Zoé Aubert-Fictif : rang 1");
        page.getByLabel("Mérite").nth(0).fill("Encadre l'équipe depuis trois ans");
        page.getByLabel("Mérite").nth(1).fill("A repris le service de l'eau");
        captures(onglet, "secretaire-tableau");
        onglet.bouton("Enregistrer le classement").click();
        assertThat(page.locator("h1")).containsText("Propositions");
    }

    @Test
    void unQuotaSeCalculeEtSExplique(Onglet onglet) {
        onglet.connecte("cdg.carriere").va("/promotion-interne/" + ListesFictives.campagneClose());
        Page page = onglet.page();
        page.getByLabel("Cadre d'emplois").selectOption("REDACTEUR");
        captures(onglet, "cdg-campagne");
        onglet.bouton("Calculer le quota").click();
        assertThat(page.getByText("Inscriptions possibles").first()).isVisible();
        onglet.estAccessible();
    }

    @Test
    void lAvisDUnAutreEmployeurSEnregistre(Onglet onglet) {
        String dossier = ListesFictives.dossierDeDeuxEmployeurs();
        onglet.connecte("maire").va("/dossiers-promotion/" + dossier);
        Page page = onglet.page();
        assertThat(page.getByText("attendu")).isVisible();
        captures(onglet, "maire-employeurs");
        page.locator("[name='avis.favorable']").selectOption("true");
        page.locator("[name='avis.recuLe']").fill("2026-01-05");
        onglet.bouton("Enregistrer l'avis").click();
        assertThat(page.locator("tbody")).containsText("favorable");
        onglet.estAccessible();
    }

    @Test
    void lesCourriersSEnvoientDUnGesteEtNePartentQuUneFois(Onglet onglet) {
        String campagne = ListesFictives.campagneAvecCourrier();
        onglet.connecte("cdg.carriere").va("/promotion-interne/" + campagne);
        Page page = onglet.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Envoyer et suivre les courriers"))
                .click();
        assertThat(page.locator("h1")).hasText("Courriers de la promotion interne");
        assertThat(page.getByText("Notification d'irrecevabilité")).isVisible();
        captures(onglet, "cdg-courriers");
        onglet.bouton("Envoyer les courriers").click();
        assertThat(page.getByText("1 courrier(s) envoyé(s)")).isVisible();
        assertThat(page.getByText("Rien n'est attendu de vous.")).isVisible();
        onglet.estAccessible();
    }

    @Test
    void lesPrisEnChargePromouvablesSeLisentAvecLeurCalcul(Onglet onglet) {
        ListesFictives.prisEnChargePromouvable();
        onglet.connecte("cdg.carriere").va("/tableaux-avancement");
        Page page = onglet.page();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Promouvables pris en charge par le Centre de gestion"))
                .click();
        assertThat(page.locator("h1")).hasText("Fonctionnaires pris en charge promouvables");
        assertThat(page.getByText("Delattre-Fictif Zoé")).isVisible();
        captures(onglet, "cdg-pris-en-charge");
    }

    @Test
    void leCentreDresseSonTableauDepuisSesPrisEnCharge(Onglet onglet) {
        ListesFictives.prisEnChargePromouvable();
        ListesFictives.reglesDuCentre();
        onglet.connecte("cdg.carriere").va("/tableaux-avancement/promouvables-fmpe");
        Page page = onglet.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ses lignes directrices et ses taux"))
                .click();
        assertThat(page.locator("h1")).hasText("Lignes directrices et taux de promotion");
        assertThat(page.getByText("Adjoint technique territorial principal de 1re classe")
                        .first())
                .isAttached();
        captures(onglet, "cdg-regles-du-centre");
        onglet.va("/tableaux-avancement/promouvables-fmpe");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Dresser le tableau du Centre de gestion"))
                .click();
        assertThat(page.locator("h1")).containsText("Promouvables");
        captures(onglet, "cdg-promouvables-du-centre");
        page.locator("section")
                .filter(new Locator.FilterOptions().setHasText("Adjoint technique territorial principal de 1re classe"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ouvrir le tableau de ce grade"))
                .click();
        assertThat(page.locator("h1")).containsText("Adjoint technique territorial principal de 1re classe");
        assertThat(page.getByText("Classer par mérite")).isVisible();
        captures(onglet, "cdg-tableau-du-centre");
    }

    /** With the keyboard: the button is reached, then pressed. */
    private static void monter(Page page, String qui) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Monter " + qui))
                .focus();
        page.keyboard().press("Enter");
    }

    private static void captures(Onglet onglet, String nom) {
        for (int largeur : LARGEURS) {
            onglet.largeur(largeur).tientEnLargeur();
            onglet.estAccessible();
            onglet.capture(nom + "-" + largeur);
        }
    }
}
