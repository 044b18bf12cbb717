package fr.cdg62.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The orders of a partner exist for it alone. */
class CommandesCloisonneesIT {
    private final PartenaireEssai partenaire = PartenaireEssai.inscrire();
    private final PartenaireEssai autre = PartenaireEssai.inscrire();

    @ParameterizedTest
    @EnumSource(
            value = PortEssai.class,
            names = {"SECURISATION_11", "SECURISATION_12"})
    void uneCommandeNExistePasPourUnAutrePartenaire(PortEssai port) throws Exception {
        String numero = CommandeEssai.numero();
        CommandeEssai.creer(numero, partenaire.code());
        String accuse = "<t:numeroCommande>" + numero + "</t:numeroCommande>";
        HttpResponse<String> refus = envoyer(port, autre, "accuserReception", accuse);
        assertThat(refus.statusCode()).isEqualTo(500);
        assertThat(refus.body()).contains(port.fauteDeLEmetteur(), "IDE-404");
        String page = "<t:page>0</t:page><t:taille>100</t:taille>";
        assertThat(envoyer(port, autre, "listerCommandes", page).body())
                .contains("listerCommandesResponse")
                .doesNotContain(numero);
        assertThat(envoyer(port, partenaire, "listerCommandes", page).body()).contains(numero, "ACCUSER_RECEPTION");
        assertThat(envoyer(port, partenaire, "accuserReception", accuse).body()).contains("DEPOSER_DEVIS");
    }

    private static HttpResponse<String> envoyer(
            PortEssai port, PartenaireEssai emetteur, String operation, String contenu) throws Exception {
        return ClientSoap.envoyer(port.demande()
                .header("Authorization", ClientSoap.basic(emetteur.identifiant(), emetteur.secret()))
                .header("Content-Type", port.type() + ";charset=utf-8")
                .POST(BodyPublishers.ofString(port.message(operation, PartenaireEssai.SIRET, contenu)))
                .build());
    }
}
