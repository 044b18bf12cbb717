package fr.cdg62.essai.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
