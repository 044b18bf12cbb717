package fr.cdg62.essai.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.cdg62.essai.Offre;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What waits for somebody is counted on his home page and leads to the list. */
@ExtendWith(Navigateur.class)
class AccueilPageIT {
    private static final String ABLAIN = "216200014";

    @Test
    void unDevisEmisAttendLeSignataire(Onglet onglet) {
        Offre.devisEmis(ABLAIN, "SOSPAIE", 90);
        onglet.connecte("maire").va("/");
        Page page = onglet.page();
        page.getByText(Pattern.compile("devis atten(d|dent) votre réponse")).click();
        assertThat(page).hasURL(Pattern.compile("#/devis\\?etat=EMIS$"));
        assertThat(page.locator("h1")).hasText("Devis");
        assertThat(page.locator("main table")).containsText("90,00");
    }
}
