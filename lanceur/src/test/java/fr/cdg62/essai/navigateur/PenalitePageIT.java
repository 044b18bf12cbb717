package fr.cdg62.essai.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The penalty on the recouvrement page. The vote is played: no other test sees it. */
@ExtendWith(Navigateur.class)
class PenalitePageIT {

    private static final String REGIME = "**/recouvrement/penalites";
    private static final int[] LARGEURS = {375, 1024, 1600};

    @Test
    void sansVoteLaPageNEnParlePas(Onglet onglet) {
        onglet.page()
                .route(REGIME, route -> repondre(route, "{\"votee\":false,\"majorationPct\":5,\"parMoisPct\":0.2}"));
        onglet.connecte("cdg.finances").va("/cotisations/recouvrement");
        assertThat(onglet.bouton("Taxer d'office")).isVisible();
        assertThat(onglet.bouton("Calculer la pénalité")).hasCount(0);
    }

    @Test
    void voteeElleSeCalculeEtSExplique(Onglet onglet) {
        Page page = onglet.page();
        page.route(REGIME, route -> repondre(route, "{\"votee\":true,\"majorationPct\":5,\"parMoisPct\":0.2}"));
        page.route(REGIME + "/calcul*", route -> repondre(route, """
                {"titre":"TIT-2026-00001","somme":941.40,"limite":"2026-03-12","versement":"2026-04-13","moisCommences":2,
                 "majoration":47.07,"majorationMensuelle":3.77,"total":50.84,"trace":{"etapes":[
                 {"libelle":"Majoration de retard","calcul":"941,40 € × 5,00 %","resultat":"47,07 €","source":"Délibération"}]}}"""));
        onglet.connecte("cdg.finances").va("/cotisations/recouvrement");
        page.getByLabel("Numéro du titre").fill("TIT-2026-00001");
        page.getByLabel("Versé le").fill("2026-04-13");
        onglet.bouton("Calculer la pénalité").click();
        assertThat(page.locator("#penalite .chiffre")).hasText("50,84 €");
        assertThat(page.locator("#penalite .trace li")).hasCount(1);
        for (int largeur : LARGEURS) {
            onglet.largeur(largeur).tientEnLargeur();
            onglet.capture("penalite-" + largeur);
        }
        onglet.estAccessible();
    }

    private static void repondre(Route route, String json) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(200)
                .setContentType("application/json")
                .setBody(json));
    }
}
