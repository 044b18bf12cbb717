package fr.cdg62.essai.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that tells the REST interface. */
@ExtendWith(Navigateur.class)
class DocumentationIT {

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {360, 1024, 1600})
    void lisible(int largeur, Onglet onglet) {
        ouvrir(onglet.largeur(largeur)).capture("api-" + largeur);
        deplier(onglet).tientEnLargeur();
    }

    @Test
    void accessible(Onglet onglet) {
        deplier(ouvrir(onglet)).estAccessible();
        onglet.estLisibleSurSombre();
    }

    private static Onglet ouvrir(Onglet onglet) {
        onglet.page().navigate("/api.html");
        onglet.page().locator(".operation").first().waitFor();
        return onglet;
    }

    private static Onglet deplier(Onglet onglet) {
        onglet.page().evaluate("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
        return onglet;
    }

    @Test
    void chaqueOperationDuContrat(Onglet onglet) {
        ouvrir(onglet);
        Object attendu = onglet.page()
                .evaluate("async () => Object.values((await (await fetch('/openapi?format=JSON')).json()).paths)"
                        + ".flatMap(Object.keys).filter(v => /^(get|post|put|patch|delete)$/.test(v)).length");
        assertThat(onglet.page().locator(".operation").count()).isEqualTo(attendu);
    }
}
