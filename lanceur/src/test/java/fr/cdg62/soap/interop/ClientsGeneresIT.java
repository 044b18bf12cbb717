package fr.cdg62.soap.interop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.soap.PartenaireEssai;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Clients Java générés du contrat servi")
class ClientsGeneresIT {
    private final PartenaireEssai partenaire = PartenaireEssai.inscrire();

    @Test
    void metroEtCxfAppellentLesDeuxServicesDansLesDeuxVersionsDeSoap() throws Exception {
        for (ContratV1<?> contrat : List.of(ContratV1.SECURISATION, ContratV1.RETRAITE)) {
            try (ClientGenere client = ClientGenere.de(contrat)) {
                for (ClientV1 pile : ClientV1.values()) {
                    for (boolean soap12 : new boolean[] {false, true}) {
                        assertThat(client.ping(pile, soap12, partenaire))
                                .as("%s, %s, SOAP 1.2 : %s", contrat.nom(), pile, soap12)
                                .isEqualTo(partenaire.code());
                    }
                }
            }
        }
    }

    /** CXF's own generator, in the JVM of a partner that has no other stack. */
    @ParameterizedTest
    @EnumSource(Ecriture.class)
    void wsdl2javaFaitUnClientQuiAppelleEtEcrit(Ecriture ecriture) throws Exception {
        ClientIsole.cxf(ecriture).servir(PartenaireEssai.inscrire());
    }
}
