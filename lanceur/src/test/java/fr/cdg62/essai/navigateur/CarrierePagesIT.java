package fr.cdg62.essai.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import fr.cdg62.essai.DossiersDeCarriere;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of a career, as an RH officer and a gestionnaire use them. */
@ExtendWith(Navigateur.class)
@DisplayName("Pages de carrière")
class CarrierePagesIT {
    private static final List<Integer> LARGEURS = List.of(360, 1024, 1600);

    @Test
    void unActeSeSaisitAvecSonImpactSansRienPerdre(Onglet onglet) {
        long carriere = DossiersDeCarriere.carriere();
        onglet.connecte("secretaire").va("/carrieres/%d/acte?type=AVANCEMENT_GRADE".formatted(carriere));
        Page page = onglet.page();
        page.getByLabel("Numéro de l'arrêté").fill("2026-77");
        page.getByLabel("Signé le").fill("2026-01-05");
        page.getByLabel("À compter du").fill("2026-01-01");
        page.locator("[name=grade]").fill("ADJ_ADM_P2");
        page.locator("[name=echelon]").selectOption(new SelectOption().setLabel("3 : IB 376, IM 370"));
        assertThat(page.locator(".apercu")).containsText("Après, au 1er janvier 2026");
        assertThat(page.locator(".apercu"))
                .containsText("Adjoint administratif territorial principal de 2e classe, échelon 3");
        voir(onglet, "acte-avancement");

        page.getByLabel("Type d'acte").selectOption("DISPONIBILITE");
        assertThat(page.getByLabel("Numéro de l'arrêté")).hasValue("2026-77");
        page.getByLabel("Motif").selectOption("SUIVRE_CONJOINT");
        page.getByLabel("Dernier jour").fill("2029-01-01");
        assertThat(page.locator(".apercu")).containsText("Serait refusé");
        assertThat(page.locator(".apercu")).containsText("soit jusqu'au 31/12/2028");
        page.getByLabel("Dernier jour").fill("2028-12-31");
        assertThat(page.locator(".apercu")).containsText("Aucune règle ne s'y oppose");
        voir(onglet, "acte-disponibilite");

        page.getByLabel("Saisir un autre acte ensuite").check();
        page.getByLabel("Dernier jour").press("Enter");
        assertThat(page.locator(".message.succes")).hasText("L'acte 2026-77 est enregistré.");
        assertThat(page.getByLabel("Numéro de l'arrêté")).isFocused();
        assertThat(page.getByLabel("Numéro de l'arrêté")).hasValue("");
    }

    @Test
    void ceQuOnSavaitUnJourSurUneDateSeLitEnFrise(Onglet onglet) {
        long carriere = DossiersDeCarriere.carriere();
        onglet.connecte("secretaire").va("/carrieres/%d".formatted(carriere));
        Page page = onglet.page();
        assertThat(page.locator("svg.frise")).isVisible();
        voir(onglet, "carriere");
        page.getByLabel("Situation à la date du").fill("2021-06-01");
        page.getByLabel("Telle que connue le").fill(DossiersDeCarriere.hier().toString());
        onglet.bouton("Filtrer").click();
        assertThat(page.locator("main")).containsText("Aucun acte n'est connu à cette date.");
        assertThat(page).hasURL(Pattern.compile("au=2021-06-01&connuLe="));
    }

    @Test
    void leStageEtLaRepriseSeLisent(Onglet onglet) {
        onglet.connecte("cdg.carriere").va("/stages/" + DossiersDeCarriere.stage());
        assertThat(onglet.page().locator("main")).containsText("31 août 2027");
        voir(onglet, "stage");
        onglet.va("/reprises/" + DossiersDeCarriere.repriseCalculee());
        assertThat(onglet.page().locator("main")).containsText("Régimes comparés");
        assertThat(onglet.page().locator("main")).containsText("432");
        assertThat(onglet.bouton("Télécharger la comparaison")).isVisible();
        voir(onglet, "reprise");
    }

    @Test
    void lesRemunerationsSeCollentEtSeCorrigent(Onglet onglet) {
        onglet.connecte("maire").va("/reprises/" + DossiersDeCarriere.reprise());
        Page page = onglet.page();
        page.getByText("Donner les rémunérations d'un ancien contractuel").click();
        page.getByLabel("Rémunérations brutes").fill("08/2026 2 150,00\nn'importe quoi");
        onglet.bouton("Enregistrer les rémunérations").click();
        assertThat(page.locator("#champ-mensuelles-faute")).containsText("Ligne 2");
        page.getByLabel("Rémunérations brutes").fill("08/2026 2 150,00\n07/2026;2100.50");
        onglet.bouton("Enregistrer les rémunérations").click();
        assertThat(page.locator("main")).containsText("juillet 2026");
        assertThat(page.locator("main")).containsText(Pattern.compile("2\\s?100,50\\s€"));
    }

    private static void voir(Onglet onglet, String nom) {
        for (int largeur : LARGEURS) {
            onglet.largeur(largeur).tientEnLargeur();
            onglet.estAccessible();
            onglet.capture("carriere-pages/" + nom + "-" + largeur);
        }
    }
}
