package fr.cdg62.soap.interop;

import com.sun.xml.ws.spi.ProviderImpl;
import fr.cdg62.soap.clientv1.SecurisationDonnees;
import fr.cdg62.soap.clientv1.SecurisationDonneesService;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.soap.MTOMFeature;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.cxf.jaxws.JaxWsProxyFactoryBean;

/** The frozen client of version 1.0, on either Java stack; both read the contract that the server serves today. */
enum ClientV1 {
    METRO {
        @Override
        SecurisationDonnees port(boolean soap12, boolean mtom) {
            return new ProviderImpl()
                    .createServiceDelegate(url(), SERVICE, SecurisationDonneesService.class)
                    .getPort(nom(soap12), SecurisationDonnees.class, new MTOMFeature(mtom));
        }
    },
    CXF {
        @Override
        SecurisationDonnees port(boolean soap12, boolean mtom) {
            JaxWsProxyFactoryBean fabrique = new JaxWsProxyFactoryBean();
            fabrique.setServiceClass(SecurisationDonnees.class);
            fabrique.setWsdlURL(ClientsJavaMicroIT.wsdl());
            fabrique.setServiceName(SERVICE);
            fabrique.setEndpointName(nom(soap12));
            fabrique.setProperties(new HashMap<>(Map.of("mtom-enabled", mtom)));
            return fabrique.create(SecurisationDonnees.class);
        }
    };

    private static final String ESPACE = "https://ws.cdg62.fr/numerique/securisation-donnees/v1";

    private static final QName SERVICE = new QName(ESPACE, "SecurisationDonneesService");

    abstract SecurisationDonnees port(boolean soap12, boolean mtom);

    void basic(SecurisationDonnees port, String identifiant, String secret) {
        Map<String, Object> contexte = ((BindingProvider) port).getRequestContext();
        contexte.put(BindingProvider.USERNAME_PROPERTY, identifiant);
        contexte.put(BindingProvider.PASSWORD_PROPERTY, secret);
    }

    private static QName nom(boolean soap12) {
        return new QName(ESPACE, "SecurisationDonneesSoap" + (soap12 ? "12" : "11") + "Port");
    }

    private static URL url() {
        try {
            return URI.create(ClientsJavaMicroIT.wsdl()).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
