package fr.cdg62.essai.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.cdg62.essai.Rest;
import fr.cdg62.soap.ClientSoap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The answer of a message replayed from its page. */
@ExtendWith(Navigateur.class)
class RejeuPageIT {

    @Test
    void rejouerUnRefus(Onglet onglet) throws Exception {
        String messageId = UUID.randomUUID().toString();
        ClientSoap.envoyer(ClientSoap.message(
                "accuserReception", messageId, "<t:numeroCommande>SEC-1999-00001</t:numeroCommande>"));
        onglet.connecte("cdg.numerique").va("/echanges/" + id(messageId));
        onglet.bouton("Rejouer la réponse").click();
        assertThat(onglet.page().locator("#rejeu [role=status]")).containsText("Même réponse que la première fois");
        assertThat(onglet.page().locator("#rejeu pre")).containsText("IDE-404");
        onglet.estAccessible();
        for (int largeur : new int[] {360, 1024, 1600}) {
            onglet.largeur(largeur).tientEnLargeur();
            onglet.capture("rejeu-" + largeur);
        }
    }

    /** A partner that asks for help quotes the reference of its fault. */
    @Test
    void unEchangeSeRetrouveParSaReference(Onglet onglet) throws Exception {
        String reference = ClientSoap.envoyer(
                        ClientSoap.message("accuserReception", "<t:numeroCommande>SEC-1999-00002</t:numeroCommande>"))
                .body()
                .replaceAll("(?s).*<c:reference>([^<]*)</c:reference>.*", "$1");
        onglet.connecte("cdg.numerique").va("/echanges");
        onglet.page().getByLabel("Référence").fill(reference);
        onglet.bouton("Filtrer").click();
        assertThat(onglet.page().locator("tbody tr")).hasCount(1);
        assertThat(onglet.page().locator("tbody tr")).containsText("IDE-404");
        onglet.page()
                .getByLabel("Du", new Page.GetByLabelOptions().setExact(true))
                .fill("2026-01-01");
        onglet.page()
                .getByLabel("Au", new Page.GetByLabelOptions().setExact(true))
                .fill("2026-01-02");
        onglet.bouton("Filtrer").click();
        assertThat(onglet.page().locator("#contenu")).containsText("Aucun message reçu.");
    }

    private static long id(String messageId) {
        return Rest.compte("cdg.numerique")
                .get("/api/v1/messages?messageId=" + messageId)
                .json()
                .getJsonArray("elements")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
    }
}
