package fr.cdg62.essai;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;

/** The barest SOAP service of the server's JAX-WS: neither security, nor validation, nor journal. */
@WebService(targetNamespace = EchoSoap.ESPACE, serviceName = "EchoSoap")
public class EchoSoap {
    static final String ESPACE = "https://ws.cdg62.fr/essai/echo";

    @WebMethod
    public String echo(@WebParam(name = "texte") String texte) {
        return texte;
    }
}
