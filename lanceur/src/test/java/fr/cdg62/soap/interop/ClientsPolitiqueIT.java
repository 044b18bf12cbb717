package fr.cdg62.soap.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cdg62.soap.PartenaireEssai;
import fr.cdg62.soap.clientretraite.ComptesRetraite;
import fr.cdg62.soap.clientv1.RefusMetier;
import fr.cdg62.soap.clientv1.SecurisationDonnees;
import java.util.HashMap;
import java.util.Map;
import org.apache.cxf.jaxws.JaxWsProxyFactoryBean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CXF on the contract with its policy of security: a name and a secret, and nothing else to set. */
class ClientsPolitiqueIT {
    private final PartenaireEssai partenaire = PartenaireEssai.inscrire("USERNAME_TOKEN");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leContratDitLeJetonACxf(boolean soap12) throws Exception {
        SecurisationDonnees port = port(ContratV1.SECURISATION, soap12, partenaire.secret());
        var ping = new fr.cdg62.soap.clientv1.Ping();
        ping.setEntete(Demandes.entete(PartenaireEssai.SIRET));
        assertThat(port.ping(ping).getPartenaire()).isEqualTo(partenaire.code());

        ComptesRetraite retraite = port(ContratV1.RETRAITE, soap12, partenaire.secret());
        var autre = new fr.cdg62.soap.clientretraite.Ping();
        autre.setEntete(DemandesRetraite.entete());
        assertThat(retraite.ping(autre).getPartenaire()).isEqualTo(partenaire.code());

        SecurisationDonnees autreSecret = port(ContratV1.SECURISATION, soap12, "faux");
        RefusMetier refus = catchThrowableOfType(RefusMetier.class, () -> autreSecret.ping(ping));
        assertThat(refus.getFaultInfo().getCode()).isEqualTo("SEC-001");
    }

    private <P> P port(ContratV1<P> contrat, boolean soap12, String secret) {
        JaxWsProxyFactoryBean fabrique = new JaxWsProxyFactoryBean();
        fabrique.setServiceClass(contrat.port());
        fabrique.setWsdlURL(contrat.wsdl() + "=jeton");
        fabrique.setServiceName(contrat.nomDuService());
        fabrique.setEndpointName(contrat.nomDuPort(soap12));
        fabrique.setProperties(new HashMap<>(
                Map.of("ws-security.username", partenaire.identifiant(), "ws-security.password", secret)));
        return fabrique.create(contrat.port());
    }
}
