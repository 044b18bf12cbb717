package fr.cdg62.soap.interop;

import com.sun.xml.ws.spi.ProviderImpl;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.Dispatch;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.soap.MTOMFeature;
import jakarta.xml.ws.spi.Provider;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import javax.xml.transform.Source;
import org.apache.cxf.jaxws.JaxWsProxyFactoryBean;

/** The frozen clients of version 1.0, on either Java stack; both read the contract that the server serves today. */
enum ClientV1 {
    METRO {
        @Override
        <P> P port(ContratV1<P> contrat, boolean soap12, boolean mtom) {
            return new ProviderImpl()
                    .createServiceDelegate(url(contrat.wsdl()), contrat.nomDuService(), contrat.service())
                    .getPort(contrat.nomDuPort(soap12), contrat.port(), new MTOMFeature(mtom));
        }
    },
    CXF {
        @Override
        <P> P port(ContratV1<P> contrat, boolean soap12, boolean mtom) {
            JaxWsProxyFactoryBean fabrique = new JaxWsProxyFactoryBean();
            fabrique.setServiceClass(contrat.port());
            fabrique.setWsdlURL(contrat.wsdl());
            fabrique.setServiceName(contrat.nomDuService());
            fabrique.setEndpointName(contrat.nomDuPort(soap12));
            // Shared between ports, the connections of one may be closed with another that is no longer used
            fabrique.setProperties(new HashMap<>(Map.of("mtom-enabled", mtom, "share.httpclient.http.conduit", false)));
            return fabrique.create(contrat.port());
        }
    };

    /** Messages written by hand, for what the contract had not when the client was made. */
    Dispatch<Source> messages(ContratV1<?> contrat, boolean soap12) {
        Provider pile = this == METRO ? new ProviderImpl() : new org.apache.cxf.jaxws.spi.ProviderImpl();
        return pile.createServiceDelegate(url(contrat.wsdl()), contrat.nomDuService(), Service.class)
                .createDispatch(contrat.nomDuPort(soap12), Source.class, Service.Mode.PAYLOAD);
    }

    abstract <P> P port(ContratV1<P> contrat, boolean soap12, boolean mtom);

    void basic(Object port, String identifiant, String secret) {
        Map<String, Object> contexte = ((BindingProvider) port).getRequestContext();
        contexte.put(BindingProvider.USERNAME_PROPERTY, identifiant);
        contexte.put(BindingProvider.PASSWORD_PROPERTY, secret);
    }

    private static URL url(String adresse) {
        try {
            return URI.create(adresse).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
