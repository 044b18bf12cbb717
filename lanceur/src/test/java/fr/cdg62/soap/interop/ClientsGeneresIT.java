package fr.cdg62.soap.interop;

import fr.cdg62.soap.CleEssai;
import fr.cdg62.soap.PartenaireEssai;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Metro and CXF with the clients that they make of the contract served, as the examples given to partners say. */
@DisplayName("Clients Java générés du contrat servi")
class ClientsGeneresIT {
    static Stream<Arguments> pilesEtServices() {
        return Arrays.stream(PileGeneree.values())
                .flatMap(pile -> Arrays.stream(Ecriture.values()).map(ecriture -> Arguments.of(pile, ecriture)));
    }

    @ParameterizedTest
    @MethodSource("pilesEtServices")
    void textesEtDocumentsAvecChaqueSecuriteDansLesDeuxVersionsDeSoap(PileGeneree pile, Ecriture ecriture)
            throws Exception {
        ClientIsole client = pile.client(ecriture);
        client.servir(PartenaireEssai.inscrire());
        client.porterUnJeton();
        PartenaireEssai jeton = PartenaireEssai.inscrire("USERNAME_TOKEN");
        client.servir(jeton);
        client.exigerRefus(jeton, "faux", "SEC-001");
        try (MandataireTls tls = new MandataireTls()) {
            CleEssai cle = CleEssai.rsa();
            PartenaireEssai signe = PartenaireEssai.inscrire(cle);
            client.signer(cle, tls);
            client.servir(signe);
            client.signer(CleEssai.rsa(), tls);
            client.exigerRefus(signe, "", "SEC-001");
        }
    }
}
