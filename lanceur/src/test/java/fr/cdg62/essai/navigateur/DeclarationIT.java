package fr.cdg62.essai.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A cotisation declared by a town hall: refused twice next to the field, then accepted. */
@ExtendWith(Navigateur.class)
class DeclarationIT {

    /** A month far enough back that the demonstration has not declared it. */
    private static final int RANG_DU_MOIS = 20;

    @Test
    void baseFausseDiteAcoteDuChamp(Onglet onglet) {
        onglet.tolere(422).connecte("arras").va("/cotisations/declarer");
        Page page = onglet.page();
        page.getByLabel("Période qui contient").selectOption(new SelectOption().setIndex(RANG_DU_MOIS));
        Locator cnracl = page.getByLabel("Base CNRACL");
        Locator general = page.getByLabel("Base régime général");
        Locator faute = page.locator("[data-champ='bases[0].baseCnracl'] .faute");

        general.fill("1200.50");
        cnracl.fill("-5");
        enregistrer(onglet);
        assertThat(faute).hasText("La valeur la plus petite admise est 0.");

        cnracl.fill("99999999999");
        enregistrer(onglet);
        assertThat(faute).containsText("La base CNRACL");
        assertThat(cnracl).hasValue("99999999999");
        assertThat(general).hasValue("1200.50");
        onglet.estAccessible();

        cnracl.fill("10000");
        enregistrer(onglet);
        assertThat(page.locator("h1")).containsText("Déclaration de cotisation");
        assertThat(page).hasURL(Pattern.compile("#/cotisations/\\d+$"));
    }

    private static void enregistrer(Onglet onglet) {
        onglet.bouton("Enregistrer la déclaration").click();
    }
}
