package fr.cdg62.soap.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cdg62.soap.CleEssai;
import fr.cdg62.soap.PartenaireEssai;
import fr.cdg62.soap.clientretraite.ComptesRetraite;
import fr.cdg62.soap.clientv1.Ping;
import fr.cdg62.soap.clientv1.RefusMetier;
import fr.cdg62.soap.clientv1.SecurisationDonnees;
import jakarta.xml.ws.BindingProvider;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.TrustManagerFactory;
import org.apache.cxf.configuration.jsse.TLSClientParameters;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.frontend.ClientProxy;
import org.apache.cxf.jaxws.JaxWsProxyFactoryBean;
import org.apache.cxf.transport.http.HTTPConduit;
import org.apache.cxf.ws.security.SecurityConstants;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CXF on the contract with its policy of security: a name and a secret, or a key, and nothing else to set. */
class ClientsPolitiqueIT {
    private final PartenaireEssai partenaire = PartenaireEssai.inscrire("USERNAME_TOKEN");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leContratDitLeJetonACxf(boolean soap12) throws Exception {
        Map<String, Object> juste = jeton(partenaire.secret());
        exigerReconnu(partenaire, port(ContratV1.SECURISATION, "jeton", soap12, juste));
        ComptesRetraite retraite = port(ContratV1.RETRAITE, "jeton", soap12, juste);
        var ping = new fr.cdg62.soap.clientretraite.Ping();
        ping.setEntete(DemandesRetraite.entete());
        assertThat(retraite.ping(ping).getPartenaire()).isEqualTo(partenaire.code());
        exigerRefus(port(ContratV1.SECURISATION, "jeton", soap12, jeton("faux")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leContratDitLaSignatureACxfParTls(boolean soap12) throws Exception {
        CleEssai tls = CleEssai.creer("-keyalg", "RSA", "-validity", "60", "-ext", "SAN=ip:127.0.0.1");
        CleEssai cle = CleEssai.rsa();
        PartenaireEssai signe = PartenaireEssai.inscrire(cle);
        try (MandataireTls mandataire = new MandataireTls(tls)) {
            SecurisationDonnees juste =
                    port(ContratV1.SECURISATION, "signature", soap12, SecuriteCxf.reglagesDeLaPolitique(cle));
            passerPar(mandataire, tls, juste);
            exigerReconnu(signe, juste);
            SecurisationDonnees autreCle = port(
                    ContratV1.SECURISATION, "signature", soap12, SecuriteCxf.reglagesDeLaPolitique(CleEssai.rsa()));
            passerPar(mandataire, tls, autreCle);
            exigerRefus(autreCle);
        }
    }

    private Map<String, Object> jeton(String secret) {
        return Map.of(SecurityConstants.USERNAME, partenaire.identifiant(), SecurityConstants.PASSWORD, secret);
    }

    private static void exigerReconnu(PartenaireEssai attendu, SecurisationDonnees port) throws Exception {
        assertThat(port.ping(ping()).getPartenaire()).isEqualTo(attendu.code());
    }

    private static void exigerRefus(SecurisationDonnees port) {
        RefusMetier refus = catchThrowableOfType(RefusMetier.class, () -> port.ping(ping()));
        assertThat(refus.getFaultInfo().getCode()).isEqualTo("SEC-001");
    }

    private static Ping ping() {
        Ping ping = new Ping();
        ping.setEntete(Demandes.entete(PartenaireEssai.SIRET));
        return ping;
    }

    private static void passerPar(MandataireTls mandataire, CleEssai tls, Object port) throws Exception {
        Map<String, Object> contexte = ((BindingProvider) port).getRequestContext();
        Client client = ClientProxy.getClient(port);
        contexte.put(
                BindingProvider.ENDPOINT_ADDRESS_PROPERTY,
                mandataire.adresse(client.getEndpoint().getEndpointInfo().getAddress()));
        TrustManagerFactory confiance = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        confiance.init(tls.magasin());
        TLSClientParameters reglages = new TLSClientParameters();
        reglages.setTrustManagers(confiance.getTrustManagers());
        ((HTTPConduit) client.getConduit()).setTlsClientParameters(reglages);
    }

    private static <P> P port(ContratV1<P> contrat, String politique, boolean soap12, Map<String, Object> reglages) {
        JaxWsProxyFactoryBean fabrique = new JaxWsProxyFactoryBean();
        fabrique.setServiceClass(contrat.port());
        fabrique.setWsdlURL(contrat.wsdl() + "=" + politique);
        fabrique.setServiceName(contrat.nomDuService());
        fabrique.setEndpointName(contrat.nomDuPort(soap12));
        fabrique.setProperties(new HashMap<>(reglages));
        return fabrique.create(contrat.port());
    }
}
