package fr.cdg62.partenaires.securisation;

import jakarta.jws.WebService;
import jakarta.xml.ws.BindingType;
import jakarta.xml.ws.soap.Addressing;
import jakarta.xml.ws.soap.MTOM;
import jakarta.xml.ws.soap.SOAPBinding;

/** SOAP 1.1 port. */
@WebService(
        endpointInterface = "fr.cdg62.partenaires.contrat.securisation.SecurisationDonnees",
        targetNamespace = "https://ws.cdg62.fr/numerique/securisation-donnees/v1",
        serviceName = "SecurisationDonneesService",
        portName = "SecurisationDonneesSoap11Port",
        wsdlLocation = "WEB-INF/wsdl/numerique/securisation-donnees/securisation-donnees-v1.wsdl")
@BindingType(SOAPBinding.SOAP11HTTP_BINDING)
@MTOM(threshold = 32768)
@Addressing
public class PortSoap11 extends PortSecurisation {}
