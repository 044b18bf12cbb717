package fr.cdg62.soap.interop;

import fr.cdg62.essai.CarrieresSoap;
import fr.cdg62.essai.MandatsFictifs;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Metro and CXF with the clients that they make of the contract served, as the examples given to partners say. */
@DisplayName("Clients Java générés du contrat servi")
class ClientsGeneresIT {
    private static Partenaires partenaires;
    private static MandataireTls tls;

    @BeforeAll
    static void preparer() throws Exception {
        partenaires = new Partenaires();
        for (String mode : new String[] {"BASIC", "USERNAME_TOKEN", "X509"}) {
            MandatsFictifs.inscrire(partenaires.en(mode), CarrieresSoap.SIREN, "EMPLOYEUR");
        }
        tls = new MandataireTls();
    }

    @AfterAll
    static void fermer() throws Exception {
        tls.close();
    }

    static Stream<Arguments> pilesEtServices() {
        return Arrays.stream(PileGeneree.values())
                .flatMap(pile -> Arrays.stream(Ecriture.values()).map(ecriture -> Arguments.of(pile, ecriture)));
    }

    @ParameterizedTest
    @MethodSource("pilesEtServices")
    void textesEtDocumentsAvecChaqueSecuriteDansLesDeuxVersionsDeSoap(PileGeneree pile, Ecriture ecriture)
            throws Exception {
        ClientIsole client = pile.client(ecriture);
        client.servir(partenaires.en("BASIC"));
        client.porterUnJeton();
        client.servir(partenaires.en("USERNAME_TOKEN"));
        client.exigerRefus(partenaires.en("USERNAME_TOKEN"), "faux", "SEC-001");
        client.signer(partenaires.cle(), tls);
        client.servir(partenaires.en("X509"));
    }
}
