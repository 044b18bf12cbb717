package fr.cdg62.essai.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.cdg62.essai.DossiersDeCarriere;
import fr.cdg62.essai.EchelonsAVoir;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Avancement d'échelon, as the gestionnaire sends it, the RH officer types it and the agent reads it. */
@ExtendWith(Navigateur.class)
@DisplayName("Pages d'avancement d'échelon")
class EchelonPagesIT {
    private static final List<Integer> LARGEURS = List.of(360, 1024, 1600);

    @Test
    void unCalculSEnvoieAToutesLesCollectivites(Onglet onglet) {
        onglet.connecte("cdg.carriere").va("/echelons/" + EchelonsAVoir.campagneAEnvoyer());
        Page page = onglet.page();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Envoyer à toutes")))
                .click();
        assertThat(page.locator("main")).containsText("Envois de ce calcul");
        assertThat(page.locator("section[aria-labelledby=envois] tbody")).containsText("Terminé");
        assertThat(page.getByText(Pattern.compile("^Envoyer à toutes \\("))).hasCount(0);
        voir(onglet, "envoi-echelons");
    }

    @Test
    void lAgentLitEtTelechargeSesArretes(Onglet onglet) {
        EchelonsAVoir.avecUnArreteNotifie(carriere -> {
            onglet.connecte("agent").va("/ma-carriere?carriere=" + carriere);
            Page page = onglet.page();
            assertThat(page.locator("main")).containsText("Arrêtés qui vous ont été notifiés");
            Download arrete = page.waitForDownload(() ->
                    onglet.bouton("Télécharger en PDF l'arrêté de l'échelon 6").click());
            Assertions.assertThat(arrete.suggestedFilename()).startsWith("arrete-echelon-");
            voir(onglet, "arretes-de-l-agent");
            page.getByText("5 → 6").click();
            assertThat(page.locator("h1")).containsText("échelon 6");
            assertThat(page.locator("main")).containsText("Comment la date est calculée");
            voir(onglet, "arrete-de-l-agent");
        });
    }

    @Test
    void lActeMontreLEchelleDuGradeEtLesRefusDeLAvancement(Onglet onglet) {
        onglet.connecte("secretaire").va("/carrieres/%d/acte".formatted(DossiersDeCarriere.carriere()));
        Page page = onglet.page();
        Assertions.assertThat(page.locator("[name=grade]").inputValue())
                .isEqualTo("Adjoint administratif territorial (échelle C1) — catégorie C"
                        + " — Adjoints administratifs territoriaux — ADJ_ADM");
        page.getByLabel("Numéro de l'arrêté").fill("2026-78");
        page.getByLabel("Signé le").fill("2026-01-05");
        page.getByLabel("À compter du").fill("2026-01-01");
        page.locator("[name=echelon]").selectOption("6");
        assertThat(page.locator(".apercu")).containsText("Serait refusé");
        assertThat(page.locator(".apercu")).containsText("après l'échelon 3 vient l'échelon 4, et non l'échelon 6");
        voir(onglet, "acte-echelon-refuse");
        page.locator("[name=echelon]").selectOption("4");
        assertThat(page.locator(".apercu")).containsText("Serait enregistré, avec ce qui suit");
        assertThat(page.locator(".apercu")).containsText("n'a pas pu être contrôlée");
    }

    private static void voir(Onglet onglet, String nom) {
        for (int largeur : LARGEURS) {
            onglet.largeur(largeur).tientEnLargeur();
            onglet.estAccessible();
            onglet.capture("echelon-pages/" + nom + "-" + largeur);
        }
    }
}
