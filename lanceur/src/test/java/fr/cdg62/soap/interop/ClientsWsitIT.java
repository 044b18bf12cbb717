package fr.cdg62.soap.interop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.soap.CleEssai;
import fr.cdg62.soap.ClientSoap;
import fr.cdg62.soap.PartenaireEssai;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Metro with WSIT: WS-Security by the policies of the contract served, from which the client is generated. */
@DisplayName("Clients Metro avec WSIT")
class ClientsWsitIT {
    @ParameterizedTest
    @EnumSource(Ecriture.class)
    void leJetonEtLaSignatureOuvrentEtEcriventDansLesDeuxVersionsDeSoap(Ecriture ecriture) throws Exception {
        ClientIsole client = ClientIsole.metro(ecriture);
        client.suivre("jeton");
        PartenaireEssai jeton = PartenaireEssai.inscrire("USERNAME_TOKEN");
        client.servir(jeton);
        refuse(client, avec(ClientIsole.reglages(jeton), "CDG62_SECRET", "faux"), "SEC-001");
        refuse(client, avec(ClientIsole.reglages(jeton), "CDG62_EMETTEUR", ClientSoap.SIRET), "SEC-002");
        client.suivre("signature");
        CleEssai cle = CleEssai.rsa();
        client.confier(cle);
        PartenaireEssai signe = PartenaireEssai.inscrire(cle);
        client.servir(signe);
        refuse(client, avec(ClientIsole.reglages(signe), "CDG62_EMETTEUR", ClientSoap.SIRET), "SEC-002");
        client.confier(CleEssai.rsa());
        refuse(client, ClientIsole.reglages(signe), "SEC-001");
    }

    private static void refuse(ClientIsole client, Map<String, String> reglages, String code) throws Exception {
        assertThat(client.ping(reglages)).contains("faute=" + code);
    }

    private static Map<String, String> avec(Map<String, String> reglages, String nom, String valeur) {
        Map<String, String> autres = new HashMap<>(reglages);
        autres.put(nom, valeur);
        return autres;
    }
}
