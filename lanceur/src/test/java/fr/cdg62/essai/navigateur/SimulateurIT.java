package fr.cdg62.essai.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A price simulated without a mouse. */
@ExtendWith(Navigateur.class)
class SimulateurIT {

    private static final int TOUCHES = 60;

    /** Archives, ten hours at 42 € (tariff grid, p. 2/8): 420 €. */
    @Test
    void auClavierSeul(Onglet onglet) {
        onglet.connecte("arras").va("/simulateur");
        Page page = onglet.page();
        appuyerJusqua(page, "Tab", "() => document.activeElement.name === 'mission'");
        appuyerJusqua(page, "ArrowDown", "() => document.activeElement.value === 'ARCHIVAGE'");
        appuyerJusqua(page, "Tab", "() => document.activeElement.name === 'quantite-MISE_EN_OEUVRE'");
        page.keyboard().type("10");
        assertThat(page.locator("#resultat .chiffre")).hasText("420,00 €");
        appuyerJusqua(page, "Tab", "() => document.activeElement.matches('.trace summary')");
        page.keyboard().press("Enter");
        assertThat(page.locator(".trace li").first()).isVisible();
        onglet.estAccessible();
    }

    private static void appuyerJusqua(Page page, String touche, String condition) {
        for (int i = 0; i < TOUCHES && !(Boolean) page.evaluate(condition); i++) {
            page.keyboard().press(touche);
        }
        assertThat((Boolean) page.evaluate(condition))
                .as("%s jusqu'à %s", touche, condition)
                .isTrue();
    }
}
