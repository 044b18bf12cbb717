package fr.cdg62.soap.interop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.soap.CleEssai;
import fr.cdg62.soap.ClientSoap;
import fr.cdg62.soap.PartenaireEssai;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Metro with WSIT: WS-Security by the policies of the examples, on a client generated from the contract served. */
@DisplayName("Clients Metro avec WSIT")
class ClientsWsitIT {
    private final CleEssai cle = CleEssai.rsa();

    static Stream<ContratV1<?>> contrats() {
        return Stream.of(ContratV1.SECURISATION, ContratV1.RETRAITE);
    }

    @ParameterizedTest
    @MethodSource("contrats")
    void leJetonEtLaSignatureOuvrentDansLesDeuxVersionsDeSoap(ContratV1<?> contrat) throws Exception {
        ClientWsit client = ClientWsit.de(contrat);
        client.adopter("wsit-jeton.xml", cle);
        PartenaireEssai jeton = PartenaireEssai.inscrire("USERNAME_TOKEN");
        reconnait(client, reglages(jeton), jeton);
        refuse(client, avec(reglages(jeton), "CDG62_SECRET", "faux"), "SEC-001");
        refuse(client, avec(reglages(jeton), "CDG62_EMETTEUR", ClientSoap.SIRET), "SEC-002");
        client.adopter("wsit-signature.xml", cle);
        PartenaireEssai signe = PartenaireEssai.inscrire(cle);
        reconnait(client, reglages(signe), signe);
        refuse(client, avec(reglages(signe), "CDG62_EMETTEUR", ClientSoap.SIRET), "SEC-002");
        client.adopter("wsit-signature.xml", CleEssai.rsa());
        refuse(client, reglages(signe), "SEC-001");
    }

    private static void reconnait(ClientWsit client, Map<String, String> reglages, PartenaireEssai partenaire)
            throws Exception {
        for (String soap : new String[] {"1.1", "1.2"}) {
            assertThat(client.executer(avec(reglages, "CDG62_SOAP", soap)))
                    .as("SOAP %s", soap)
                    .contains("partenaire=" + partenaire.code());
        }
    }

    private static void refuse(ClientWsit client, Map<String, String> reglages, String code) throws Exception {
        assertThat(client.executer(reglages)).contains("faute=" + code);
    }

    private static Map<String, String> reglages(PartenaireEssai partenaire) {
        Map<String, String> reglages = new HashMap<>();
        reglages.put("CDG62_EMETTEUR", PartenaireEssai.SIRET);
        if (partenaire.secret() != null) {
            reglages.put("CDG62_IDENTIFIANT", partenaire.identifiant());
            reglages.put("CDG62_SECRET", partenaire.secret());
        }
        return reglages;
    }

    private static Map<String, String> avec(Map<String, String> reglages, String nom, String valeur) {
        Map<String, String> autres = new HashMap<>(reglages);
        autres.put(nom, valeur);
        return autres;
    }
}
